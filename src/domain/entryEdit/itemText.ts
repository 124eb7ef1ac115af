import { formatItem, formatLine } from "../entry/formatEntry";
import type { Item } from "../entry/Entry";

/**
 * An item's characters in two parts: `body`, from its indent to its last line that is not blank, and `end`, the break of
 * that line and the blank lines after it. `lines` and `breaks`: those of the body, the last break left out.
 */
export type ItemText = {
  readonly body: string;
  readonly end: string;
  readonly lines: string[];
  readonly breaks: string[];
};

export function itemText(item: Item): ItemText {
  const { continuation } = item;
  let shown = continuation.length;
  while (shown > 0 && continuation[shown - 1]?.text.trim() === "") shown--;
  const goesOn = continuation.slice(0, shown);
  const written = [{ text: item.text, break: item.break }, ...goesOn];
  const last = goesOn.at(-1) ?? item;
  const end = last.break + continuation.slice(shown).map(formatLine).join("");
  const whole = formatItem(item);
  return {
    body: whole.slice(0, whole.length - end.length),
    end,
    lines: written.map(({ text }) => text),
    breaks: written.slice(0, -1).map((line) => line.break),
  };
}
