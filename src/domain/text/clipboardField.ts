/** What Excel, also a Japanese one, takes for the beginning of a formula when a text is pasted. */
const beginsFormula = /^[=+\-−@＝＋－＠]/u;

/** Stands for a line break inside a text: one cell stays one line. */
const lineBreak = "⏎";

/**
 * A text as one field of lines that are parted by tabs, for the clipboard: it may be pasted into a mail, or into Excel, where
 * it has to stay one cell and a text. Excel takes quotation marks off a field that begins with them, so what stands behind
 * is looked at, too.
 *
 * Example: `=1+1` becomes `'=1+1`.
 */
export function clipboardField(text: string): string {
  const line = text.replace(/\r\n|[\r\n]/gu, lineBreak).replaceAll("\t", " ");
  return beginsFormula.test(line.trimStart()) || line.startsWith('"') ? `'${line}` : line;
}
