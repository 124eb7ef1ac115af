/** Stands for every character of a quotation, the brackets included. */
export const quoted = "\uE000";
/** Stands for every character of a remark in other brackets. */
export const aside = "\uE001";

const closing: ReadonlyMap<string, string> = new Map([
  ["「", "」"],
  ["『", "』"],
  ["(", ")"],
  ["（", "）"],
  ["【", "】"],
  ["[", "]"],
  ["［", "］"],
  ["〔", "〕"],
  ["〈", "〉"],
  ["《", "》"],
]);
const closers = new Set(closing.values());

/**
 * The text with everything in brackets made unreadable, character by character, so that no pattern finds a word in a
 * quotation and every character keeps its place. The outermost pair counts; a bracket without its other half stays.
 */
export function maskBrackets(text: string): string {
  const ends = pairs(text);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const end = ends.get(at);
    if (end === undefined) continue;
    const filler = /[「『]/u.test(text[at] ?? "") ? quoted : aside;
    parts.push(text.slice(from, at), filler.repeat(end + 1 - at));
    from = end + 1;
    at = end;
  }
  return parts.join("") + text.slice(from);
}

/** Where each bracket that has one finds its other half. */
function pairs(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: { readonly at: number; readonly close: string }[] = [];
  const waiting = new Map<string, number>();
  const count = (close: string, by: number) => waiting.set(close, (waiting.get(close) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    const close = closing.get(character);
    if (close !== undefined) {
      open.push({ at, close });
      count(close, 1);
    }
    if (!closers.has(character) || (waiting.get(character) ?? 0) === 0) continue;
    // Those opened since then have lost their other half.
    for (let last = open.pop(); last; last = open.pop()) {
      count(last.close, -1);
      if (last.close !== character) continue;
      found.set(last.at, at);
      break;
    }
  }
  return found;
}
