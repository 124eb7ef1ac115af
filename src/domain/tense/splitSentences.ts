import { aside, maskBrackets } from "./maskBrackets";

/** A sentence with the white space before it, and the same with its brackets masked. */
export type SentencePiece = { readonly text: string; readonly masked: string };

/**
 * The sentences of a text; joined they are the text again. A sentence ends with 。 – a remark in brackets right behind it
 * belongs to it – or with its line; not inside brackets. White space stands at the beginning of a piece, line breaks at
 * its end.
 */
export function splitSentences(text: string): SentencePiece[] {
  return splitMasked(text, maskBrackets(text));
}

/** The same for a part of a text that was masked as a whole. */
export function splitMasked(text: string, masked: string): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let from = 0;
  for (let at = 0; at < masked.length; at++) {
    const end = endAt(masked, at);
    if (end === null) continue;
    pieces.push({ text: text.slice(from, end), masked: masked.slice(from, end) });
    from = end;
    at = end - 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), masked: masked.slice(from) });
  return pieces;
}

/** Where the sentence ends that has its full stop or line break here; null where there is none. */
function endAt(masked: string, at: number): number | null {
  if (masked[at] !== "。") return endOfLine(masked, at);
  let end = at + 1;
  while (masked[end] === aside) end++;
  // A remark that never closes: nobody knows where its sentence ends.
  if (masked[end] === "(" || masked[end] === "（") return null;
  // The line break of a line that ends here belongs to its last sentence.
  return endOfLine(masked, end) ?? end;
}

function endOfLine(masked: string, at: number): number | null {
  if (masked.startsWith("\r\n", at)) return at + 2;
  return masked[at] === "\r" || masked[at] === "\n" ? at + 1 : null;
}
