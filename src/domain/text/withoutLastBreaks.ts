/** A text without the line breaks at its end. The look behind keeps the search from beginning anew within a long run of them. */
export function withoutLastBreaks(text: string): string {
  return text.replace(/(?<![\r\n])[\r\n]+$/u, "");
}
