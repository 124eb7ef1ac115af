import type { Position } from "../../../domain/cells/Position";
import { spanAnchor, spanOf, spanUnion, type Span } from "../../../domain/cells/Span";
import type { HostSheet } from "../../model/HostWorkbook";
import { areaAt } from "../../model/mergeAt";
import { wholeMerges } from "./wholeMerges";

/**
 * The selection as a person makes it: `active` is the cell that is typed into, `focus` the corner that moves with Shift.
 * The workbook itself only knows `span`.
 */
export type GridSelection = {
  readonly active: Position;
  readonly focus: Position;
  readonly span: Span;
  /** The cell that is to be brought on the screen; null for a click, which is on the screen already. */
  readonly shown: Position | null;
};

export function selectAt(sheet: HostSheet, position: Position): GridSelection {
  const span = areaAt(sheet, position);
  return { active: spanAnchor(span), focus: position, span, shown: position };
}

export function extendTo(
  sheet: HostSheet,
  selection: GridSelection,
  focus: Position,
): GridSelection {
  const corners = spanUnion(spanOf(selection.active), spanOf(focus));
  return {
    active: selection.active,
    focus,
    span: wholeMerges(sheet.merges, corners),
    shown: focus,
  };
}

/** A selection that came from elsewhere: its top left cell becomes the active one. */
export function selectionOf(span: Span): GridSelection {
  return {
    active: spanAnchor(span),
    focus: { row: span.bottom, column: span.right },
    span,
    shown: spanAnchor(span),
  };
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
