import type { Figure } from "./Figure";

const longest = 30;

/** What a figure counts, for people: of many words the last ones, which stand beside it. */
export function shortLabel({ label }: Figure): string {
  const words = label.split(" ");
  while (words.length > 1 && words.join(" ").length > longest) words.shift();
  return words.join(" ");
}
