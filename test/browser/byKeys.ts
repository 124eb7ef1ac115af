import type { Frame, Page } from "playwright-core";

/** A person who has no mouse: goes through the pane by Tab and presses what it stands on. */
export type ByKeys = {
  readonly key: (name: string) => Promise<void>;
  /** Goes on by Tab to what is called so. Throws where the whole pane is gone through without it. */
  readonly reach: (name: string | RegExp) => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
  /** The text of what has the focus; empty where it was lost. */
  readonly focused: () => Promise<string>;
};

/** So many steps lead through any screen of the tests, and the host's own controls around it. */
const most = 120;

export function byKeys(page: Page, pane: Frame): ByKeys {
  const key = (name: string) => page.keyboard.press(name);
  /** What a screen reader would call it, as far as its own label or text says. */
  const name = () =>
    pane.evaluate(() => {
      const { activeElement: at } = document;
      if (!document.hasFocus() || !at || at === document.body) return "";
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
      const told = labels.map(({ textContent }) => textContent).join(" ");
      return at.getAttribute("aria-label") ?? (told || (at.textContent ?? ""));
    });
  /** Behind the last stop Office begins at the pane's first again; the tests' host goes on to its sheet instead. */
  const stayInside = async () => {
    if (!(await pane.evaluate(() => document.hasFocus())))
      await pane.locator("button").first().focus();
  };
  const is = (said: string, wanted: string | RegExp) =>
    typeof wanted === "string" ? said.trim() === wanted : wanted.test(said);
  const reach = async (wanted: string | RegExp) => {
    const passed: string[] = [];
    for (let step = 0; step < most; step++) {
      const said = await name();
      if (is(said, wanted)) return;
      passed.push(said.slice(0, 20));
      await key("Tab");
      await stayInside();
    }
    throw new Error(`${String(wanted)} is not reached by Tab, but ${passed.join(" | ")}`);
  };
  const focused = () =>
    pane.evaluate(() => {
      const { activeElement: at } = document;
      return at && at !== document.body ? (at.textContent ?? "") : "";
    });
  return {
    key,
    reach,
    focused,
    press: async (wanted) => {
      await reach(wanted);
      await key("Enter");
    },
  };
}
