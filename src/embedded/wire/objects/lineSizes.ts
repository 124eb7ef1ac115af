import { maxColumns, maxRows } from "../../../domain/cells/Position";
import type { HostSheet } from "../../model/HostWorkbook";
import { ApiFailure } from "../ApiFailure";
import type { RangeSelf } from "./RangeSelf";

/** Excel's largest row height in points (Excel specifications and limits). */
const tallest = 409.5;
/** A column width in characters is 7 pixels a character and 5 for the edges, whole pixels; one is 0.75 points. */
const pointsOf = (characters: number) => Math.round(characters * 7 + 5) * 0.75;
const charactersOf = (points: number) => Math.round(((points / 0.75 - 5) / 7) * 100) / 100;

/** The height of rows or the width of columns in points, null where they differ. */
export function lineSize(
  sheet: HostSheet,
  kind: "row" | "column",
  first: number,
  last: number,
): number | null {
  const sizes = new Set<number>();
  const lines = kind === "row" ? sheet.rows : sheet.columns;
  const all = last - first + 1 >= (kind === "row" ? maxRows : maxColumns);
  for (let index = first; index <= (all ? first : last) && sizes.size < 2; index++) {
    const line: { height?: number; width?: number; hidden?: boolean } = lines.get(index) ?? {};
    if (line.hidden) sizes.add(0);
    else if (kind === "row") sizes.add(line.height ?? sheet.defaultRowHeight);
    else sizes.add(pointsOf(line.width ?? sheet.defaultColumnWidth));
  }
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

export function setLineSize(range: RangeSelf, kind: "row" | "column", value: unknown): void {
  const { session, sheet, span } = range;
  if (typeof value !== "number" || value < 0 || (kind === "row" && value > tallest)) {
    throw new ApiFailure("InvalidArgument");
  }
  if (kind === "row") {
    for (let row = span.top; row <= span.bottom; row++) {
      sheet.rows.set(row, { ...sheet.rows.get(row), height: value });
    }
  } else {
    for (let column = span.left; column <= span.right; column++) {
      sheet.columns.set(column, { ...sheet.columns.get(column), width: charactersOf(value) });
    }
  }
  session.workbook.changed = true;
  session.workbook.emit({ kind: "look", sheetId: sheet.id });
}
