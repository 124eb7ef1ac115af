import type { Frame, Locator } from "playwright-core";
import { patternOf } from "../../support/saidWords";

const roles = ["button", "menuitem", "switch", "checkbox"] as const;

/** Presses what a person sees under these words: not what is called so for others only. `last`: in the footer. */
export async function press(
  pane: Frame,
  { words, last }: { readonly words: string; readonly last: boolean },
): Promise<void> {
  const place = last ? pane.locator("footer") : pane;
  await shownAs(place, words).filter({ visible: true }).first().click();
}

function shownAs(place: Frame | Locator, words: string): Locator {
  const name = patternOf(words);
  const begins = new RegExp(name.source.replace(/\$$/u, ""), "u");
  // A tab has its number behind its name; what may be chosen has its meaning below.
  const others = [
    place.getByRole("tab", { name: new RegExp(`${begins.source}( \\d+)?$`, "u") }),
    place.getByRole("radio", { name: begins }),
    place.getByRole("menuitemradio", { name: begins }),
    place.locator("button").filter({ hasText: name }),
  ];
  const [first, ...rest] = [...roles.map((role) => place.getByRole(role, { name })), ...others];
  return rest.reduce((all, one) => all.or(one), first as Locator);
}
