import { fold } from "../../text/fold";
import { similarity } from "../../text/similarity";
import type { DutyLine } from "./dutyLines";

/** Shorter duties are alike by nature: 地域の行事に参加します。 */
const shortest = 20;
/** A slip in a sentence leaves 0.9; the two roles of a repaired real form (一関市, 令和4年度) that are most alike have 0.77. */
const alike = 0.9;

/** How a duty reads to another one of its measure. */
export type Reads = "same" | "part" | "apart";

/** Whether the items of a duty are long enough to be told from others. */
export function saysEnough(items: readonly string[]): boolean {
  return items.length > 0 && items.every((item) => item.length >= shortest);
}

/** `part`: each item of a duty that says enough stands among the other's, which has more; `same`: and the other way round. */
export function readsLike(own: readonly string[], others: readonly string[]): Reads {
  if (!own.every((item) => others.some((one) => isAlike(item, one)))) return "apart";
  return own.length === others.length ? "same" : "part";
}

/** The items of a duty, folded, without their numbers; a line without number goes on with the item above. */
export function dutyItems(lines: readonly DutyLine[]): string[] {
  const items: string[] = [];
  for (const { text, number } of lines) {
    const words = fold(number ? text.slice(text.indexOf(number.mark) + number.mark.length) : text);
    const above = number ? "" : (items.pop() ?? "");
    items.push(`${above}${words}`);
  }
  return items.filter((item) => item !== "");
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= long.length * alike && similarity(a, b) >= alike;
}
