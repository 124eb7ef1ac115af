/**
 * What a cell holds, as opposed to what it shows: enough to put it back exactly. Dates are numbers with a date format.
 * `numberFormat` is Excel's format code in its invariant (en-US) form, `General` where none is set.
 */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly value: number | boolean; readonly numberFormat: string }
  | { readonly kind: "formula"; readonly formula: string; readonly numberFormat: string };

export const emptyContent: CellContent = { kind: "empty" };

/** Text as cell content; the empty string is an empty cell, as in Excel. */
export function textContent(text: string): CellContent {
  return text === "" ? emptyContent : { kind: "text", text };
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  switch (a.kind) {
    case "empty":
      return b.kind === "empty";
    case "text":
      return b.kind === "text" && a.text === b.text;
    case "value":
      return b.kind === "value" && a.value === b.value && a.numberFormat === b.numberFormat;
    case "formula":
      return b.kind === "formula" && a.formula === b.formula && a.numberFormat === b.numberFormat;
  }
}

/** Excel keeps at most this many UTF-16 units in a cell (Excel specifications and limits). */
export const maxCellCharacters = 32_767;

/** A content in words, for people: a text itself, a figure as Excel keeps it, a formula as it is typed. */
export function contentInWords(content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "value":
      return String(content.value);
    case "formula":
      return content.formula;
  }
}
