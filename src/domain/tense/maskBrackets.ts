/** Stands for every character of a quotation, the brackets included. */
export const quoted = "\uE000";
/** Stands for every character of a remark in other brackets. */
export const aside = "\uE001";

/** Each bracket with its other half. */
const quotations = "「」『』";
const remarks = "()（）【】[]［］〔〕〈〉《》";

type Opened = { readonly at: number; readonly close: string; readonly filler: string };
type Bracketed = Opened & { readonly end: number };

/**
 * The text with everything in brackets made unreadable, character by character, so that no pattern finds a word in a
 * quotation and every character keeps its place. The outermost pair counts; a bracket without its other half stays.
 */
export function maskBrackets(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, end, filler } of pairs(text)) {
    if (at < from) continue;
    parts.push(text.slice(from, at), filler.repeat(end - at));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

/** The brackets that have their other half, in the order in which they open; `end`: behind it. */
function pairs(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  const open: Opened[] = [];
  const waiting = new Map<string, number>();
  const count = (close: string, by: number) => waiting.set(close, (waiting.get(close) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const opened = openedBy(character, at);
    if (opened) {
      open.push(opened);
      count(opened.close, 1);
    }
    const isAwaited = (waiting.get(character) ?? 0) > 0;
    if (!isAwaited) continue;
    // Those opened since then have lost their other half.
    for (let last = open.pop(); last; last = open.pop()) {
      count(last.close, -1);
      if (last.close !== character) continue;
      found.push({ ...last, end: at + 1 });
      break;
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function openedBy(character: string, at: number): Opened | null {
  const brackets = quotations + remarks;
  const nth = brackets.indexOf(character);
  if (nth === -1 || nth % 2 === 1) return null;
  const filler = quotations.includes(character) ? quoted : aside;
  return { at, close: brackets.charAt(nth + 1), filler };
}
