/** Circles that look alike and are typed for one another: ○ (white circle), ◯ (large circle), 〇 (zero). */
const circles = /[◯〇]/u;

/** Blocks of Unicode that hold the marks of schedules and ratings: arrows, shapes, stars, ticks; and × ÷ 〇. */
const marks =
  /^(?:[\u2190-\u21FF\u25A0-\u26FF\u2700-\u2775\u2794-\u27BF\u27F0-\u27FF\u2B00-\u2BFF]|[×÷〇])$/u;

/** Is this one character a mark (◆ ○ ★ → ×), no letter, figure, bullet dot or punctuation? */
export function isMark(character: string): boolean {
  return marks.test(character);
}

/** A symbol as it is compared: width and look-alike circles folded. */
export function foldSymbol(symbol: string): string {
  return symbol
    .normalize("NFKC")
    .replace(circles, "○")
    .replace(/\uFE0F/gu, "");
}

/** A dash alone in a cell: nothing is done, nothing applies. The long-vowel sign and the minus are typed for it. */
export function isDash(text: string): boolean {
  return /^\s*[-－‐‑–—―−─ー]\s*$/u.test(text);
}

/** One or more arrows to the right and nothing else: what stands to its left goes on. `>` is no arrow. */
export function isArrow(text: string): boolean {
  return /^\s*(?:[→⇒➡➔➜➞⟶⟹⇨⮕￫]\uFE0F?\s*)+$/u.test(text);
}
