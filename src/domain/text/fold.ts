/**
 * Text as it is compared, never as it is written: full-width letters and figures narrow (NFKC), and no white space
 * (施　策 = 施策). Circled numbers become plain figures, as NFKC says.
 */
export function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}
