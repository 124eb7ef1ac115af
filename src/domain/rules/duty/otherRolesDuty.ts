import { fold } from "../../text/fold";
import { similarity } from "../../text/similarity";
import { dutyLines } from "./dutyLines";

/** Shorter duties are alike by nature: 地域の行事に参加します。 */
const shortest = 20;
/** A slip in a sentence leaves 0.9; the two roles of a repaired real form (一関市, 令和4年度) that are most alike have 0.77. */
const alike = 0.9;

/** How a duty reads to another one of its measure. */
export type Reads = "same" | "part" | "apart";

/** `part`: each item of a duty stands among the other's, which has more; `same`: and the other way round. */
export function readsLike(own: readonly string[], others: readonly string[]): Reads {
  if (own.length === 0 || own.some((item) => item.length < shortest)) return "apart";
  if (!own.every((item) => others.some((one) => isAlike(item, one)))) return "apart";
  return own.length === others.length ? "same" : "part";
}

/** The items of a duty, folded, without their numbers; a line without number goes on with the item above. */
export function dutyItems(duty: string): string[] {
  const items: string[] = [];
  for (const { text, number } of dutyLines(duty)) {
    const words = fold(number ? text.slice(text.indexOf(number.mark) + number.mark.length) : text);
    if (number || items.length === 0) items.push(words);
    else items.push(`${items.pop() ?? ""}${words}`);
  }
  return items.filter((item) => item !== "");
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= long.length * alike && similarity(a, b) >= alike;
}
