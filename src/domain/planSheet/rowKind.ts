import type { SheetGrid } from "../cells/SheetGrid";
import { fold } from "../text/fold";
import type { OtherRow } from "./PlanSheet";

/** `text`: what a section, note or total row says. */
export type RowKind =
  | { readonly kind: "body" }
  | { readonly kind: OtherRow["kind"]; readonly text: string };

/**
 * What a row under the header is. `columns`: the table's columns, from left to right; `labels`: those among them that
 * say what a row is about, where a sum is named as such.
 */
export function rowKindOf(
  grid: SheetGrid,
  columns: readonly number[],
  labels: readonly number[],
  row: number,
): RowKind {
  const textIn = (column: number) => grid.shownText({ row, column }).trim();
  const texts = columns.map(textIn).filter((text) => text !== "");
  const [first] = texts;
  if (first === undefined) return { kind: "blank", text: "" };
  if (/^(?:※|＊|\*|注[:：\d１-９]|[(（]注)/u.test(first) && new Set(texts).size === 1)
    return { kind: "note", text: first };
  if (isOneForAll(grid, columns, row, texts)) return { kind: "section", text: first };
  const named = labels
    .map(textIn)
    .filter((text) => text.includes("計"))
    .map(fold);
  if (named.some((label) => /^小計/u.test(label))) return { kind: "subtotal", text: first };
  if (named.some((label) => /^(?:合計|総計|計)$/u.test(label)))
    return { kind: "total", text: first };
  return { kind: "body" };
}

/** One cell from side to side – or, where merges were taken apart and filled, one text in every column. */
function isOneForAll(
  grid: SheetGrid,
  columns: readonly number[],
  row: number,
  texts: readonly string[],
): boolean {
  const [first, ...more] = columns;
  if (first === undefined || more.length === 0 || new Set(texts).size !== 1) return false;
  if (texts.length < columns.length * 0.6) return false;
  const span = grid.span({ row, column: first });
  const filled = span.left === span.right && span.top === span.bottom;
  return filled || (span.top === row && span.bottom === row);
}
