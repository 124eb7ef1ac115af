import { emptyContent } from "../../cells/CellContent";
import type { PlanColumn } from "../../planSheet/PlanColumn";
import type { EntryUnit, MeasureUnit } from "../CheckUnits";
import type { Fix } from "../Finding";
import type { ColumnText } from "./ColumnText";

/**
 * Moves a text into the cell of its row in another column, and leaves its own empty; a person chooses it by that
 * column's header. None unless the entry there is empty as a whole: nothing is ever written over.
 */
export function moveTo(text: ColumnText, column: PlanColumn, measure: MeasureUnit): Fix[] {
  const { sheetId, position, content } = text.cell;
  const target = emptyEntry(text, column, measure);
  if (!target || content.kind !== "text") return [];
  const edit = { kind: "setContent", sheetId } as const;
  const into = { ...edit, position: target.anchor.position, before: emptyContent, after: content };
  return [
    {
      choice: column.label,
      edits: [into, { ...edit, position, before: content, after: emptyContent }],
    },
  ];
}

/** The entry of a column in the text's rows, where nothing is written in it. */
export function emptyEntry(
  { cell, entry: { entry } }: ColumnText,
  column: PlanColumn,
  { entries }: MeasureUnit,
): EntryUnit | null {
  const found = entries.find(({ entry: other, anchor, cells }) => {
    const { top, bottom } = anchor.span;
    const covers = top <= cell.position.row && cell.position.row <= bottom;
    const shared = other.role === null && entry.role === null;
    return other.column.column === column.column && cells.length === 0 && (covers || shared);
  });
  return found?.anchor.content.kind === "empty" ? found : null;
}
