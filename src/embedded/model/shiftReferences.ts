import { maxColumns } from "../../domain/cells/Position";
import type { Span } from "../../domain/cells/Span";
import {
  formatReference,
  replaceReferences,
  type Reference,
  type ReferenceEnd,
} from "./replaceReferences";
import { movesWhole, shiftRow, shiftSpan, type RowShift } from "./RowShift";

/** Where the rows move, and whether references that name no sheet mean that sheet. */
export type ReferenceShift = RowShift & { readonly sheetName: string; readonly own: boolean };

/**
 * A cell's formula after rows came or went: references follow their cells, relative or absolute alike; what lost all
 * of its rows becomes `#REF!` (support.microsoft.com, "How to correct a #REF! error"). Null where a reference spans
 * several sheets.
 */
export function shiftReferences(formula: string, shift: ReferenceShift): string | null {
  return replaceReferences(formula, (reference) => {
    const { from, to } = reference;
    const meant = meansSheet(reference, shift);
    if (meant === null) return null;
    return meant ? follow(from, to, shift) : formatReference(from, to);
  });
}

/**
 * A formula that stands for an area (data validation, conditional format): written for its top left cell, relative rows
 * are meant from each cell of it. Null where the area and what it means are torn apart by the shift.
 */
export function shiftAreaFormula(
  formula: string,
  area: Span,
  areaMoves: boolean,
  shift: ReferenceShift,
): string | null {
  const areaAfter = areaMoves ? shiftSpan(area, shift) : area;
  return replaceReferences(formula, (reference) => {
    const { from, to } = reference;
    const meant = meansSheet(reference, shift);
    if (meant === null || !areaAfter) return null;
    const relative = [from, to].some((end) => end && end.row !== null && !end.fixedRow);
    if (!relative) return meant ? follow(from, to, shift) : formatReference(from, to);
    const rows = [from, to ?? from].map((end) => end.row ?? area.top);
    if (meant && areaMoves && rows.every((row) => row === area.top)) {
      const beside = (end: ReferenceEnd) => ({ ...end, row: areaAfter.top });
      return formatReference(beside(from), to && beside(to));
    }
    const height = area.bottom - area.top;
    const means = (row: number) => ({ ...area, top: row, bottom: row + height });
    const whole = rows.every((row) => !meant || movesWhole(means(row), shift));
    if (!whole || (areaMoves && !movesWhole(area, shift))) return null;
    if (!meant && areaMoves && areaAfter.top !== area.top) return null;
    return meant ? follow(from, to, shift) : formatReference(from, to);
  });
}

/** Null for a reference over several sheets: whether it includes this one is not worked out here. */
function meansSheet({ sheet }: Reference, { sheetName, own }: ReferenceShift): boolean | null {
  if (sheet === null) return own;
  if (sheet.includes(":")) return null;
  return sheet.toLowerCase() === sheetName.toLowerCase();
}

function follow(from: ReferenceEnd, to: ReferenceEnd | null, shift: RowShift): string {
  if (from.row === null) return formatReference(from, to);
  if (!to || to.row === null) {
    const row = shiftRow(from.row, shift);
    return row === null ? "#REF!" : formatReference({ ...from, row }, to);
  }
  const [upper, lower] = from.row <= to.row ? [from, to] : [to, from];
  const span = {
    top: Math.min(from.row, to.row),
    left: 0,
    bottom: Math.max(from.row, to.row),
    right: maxColumns - 1,
  };
  const after = shiftSpan(span, shift);
  if (!after) return "#REF!";
  return formatReference({ ...upper, row: after.top }, { ...lower, row: after.bottom });
}
