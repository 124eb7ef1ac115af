/** A piece of a formula: code, or something quoted in which nothing may be touched. */
export type FormulaPiece = { readonly text: string; readonly quoted: boolean };

/**
 * Strings `"…"`, sheet names `'…'` and structured references or workbook names `[…]` are quoted. What has no end is
 * quoted up to the formula's: looking for each end in vain would take the square of its length.
 */
const quoted =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*(?:\]|$))*(?:\]|$)/g;

export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  for (const match of formula.matchAll(quoted)) {
    pieces.push({ text: formula.slice(at, match.index), quoted: false });
    pieces.push({ text: match[0], quoted: true });
    at = match.index + match[0].length;
  }
  pieces.push({ text: formula.slice(at), quoted: false });
  return pieces;
}

/** The formula with `change` applied to all that is not quoted. */
export function changeCode(formula: string, change: (code: string) => string): string {
  return formulaPieces(formula)
    .map((piece) => (piece.quoted ? piece.text : change(piece.text)))
    .join("");
}
