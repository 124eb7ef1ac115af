import { parseEntry } from "../entry/parseEntry";
import { entrySentences } from "../tense/entrySentences";

/**
 * The sentences of an entry's items, without tag, marker and surrounding space. A sentence ends with 。 (brackets
 * right after it belong to it) or with its line; not inside a quotation.
 */
export function planSentences(text: string): string[] {
  return entrySentences(parseEntry(text)).map((sentence) => sentence.text);
}
