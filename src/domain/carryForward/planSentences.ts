import { parseEntry } from "../entry/parseEntry";

/**
 * The sentences of an entry's items, without tag, marker and surrounding space. A sentence ends with 。 (brackets
 * right after it belong to it) or with its line.
 */
export function planSentences(text: string): string[] {
  const lines = parseEntry(text).blocks.flatMap((block) =>
    block.items.flatMap((item) => [item.text, ...item.continuation.map((line) => line.text)]),
  );
  return lines
    .flatMap((line) => line.split(/(?<=。(?:[（(][^（）()]*[）)])?)(?![（(])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
