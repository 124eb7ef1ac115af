import { DUTIES, ROLES } from "../content/duties";
import type { Entries, MeasureId } from "../content/MeasureId";
import type { OutlineMeasure } from "../content/outline";
import { linesNeeded } from "./linesNeeded";
import { put, putMerged, spanFrom, type DraftCell, type SheetDraft } from "./SheetDraft";
import type { SheetStyles } from "./styles";

const ROLE_COLUMN = 3;
const DUTY_COLUMN = 4;
const FIRST_ENTRY_COLUMN = 5;
const ROWS = ROLES.length;

export type EntryColumn = {
  readonly entries: Entries;
  /** A text that is not there yet but shall fit: rows keep the height they had with it. */
  readonly roomFor?: Entries;
  readonly redWords?: string;
};

export type PlanBody = {
  readonly firstRow: number;
  readonly outline: readonly OutlineMeasure[];
  readonly entryColumns: readonly EntryColumn[];
  readonly widths: readonly number[];
  readonly styles: SheetStyles;
};

/** Fills in the table's body: four role rows a measure, hierarchy and entries merged over them. */
export function putPlanBody(draft: SheetDraft, body: PlanBody): void {
  body.outline.forEach((measure, index) => {
    const row = body.firstRow + index * ROWS;
    putHierarchy(draft, row, measure, body.styles);
    putRoles(draft, row, measure.id, body);
    body.entryColumns.forEach((column, offset) => {
      const cell = entryCell(measure.id, column, body.styles);
      putMerged(draft, spanFrom(row, FIRST_ENTRY_COLUMN + offset, ROWS), cell);
    });
  });
}

/** How many rows `putPlanBody` fills. */
export const bodyRows = (outline: readonly OutlineMeasure[]): number => outline.length * ROWS;

/** The last row of every goal but the last: a page ends there. */
export const goalEnds = (firstRow: number, outline: readonly OutlineMeasure[]): number[] =>
  outline.flatMap(({ goal }, index) =>
    goal !== null && index > 0 ? [firstRow + index * ROWS - 1] : [],
  );

function putHierarchy(
  draft: SheetDraft,
  row: number,
  { goal, direction, text }: OutlineMeasure,
  { text: style }: SheetStyles,
): void {
  if (goal) putMerged(draft, spanFrom(row, 0, goal.measures * ROWS), { value: goal.text, style });
  if (direction) {
    const span = spanFrom(row, 1, direction.measures * ROWS);
    putMerged(draft, span, { value: direction.text, style });
  }
  putMerged(draft, spanFrom(row, 2, ROWS), { value: text, style });
}

function putRoles(draft: SheetDraft, row: number, id: MeasureId, body: PlanBody): void {
  const { styles } = body;
  const duties = DUTIES[id];
  const forEntries = Math.ceil(entryLines(id, body) / ROWS);
  ROLES.forEach((role, index) => {
    const duty = duties[index] ?? "";
    put(draft, row + index, ROLE_COLUMN, { value: role, style: styles.role });
    put(draft, row + index, DUTY_COLUMN, { value: duty, style: styles.text });
    const dutyLines = linesNeeded(duty, body.widths[DUTY_COLUMN] ?? 0);
    const lines = Math.max(2, dutyLines, forEntries);
    draft.rowDefs.set(row + index, { height: lines * styles.lineHeight + 3 });
  });
}

function entryLines(id: MeasureId, { entryColumns, widths }: PlanBody): number {
  const needed = entryColumns.map(({ entries, roomFor }, offset) => {
    const width = widths[FIRST_ENTRY_COLUMN + offset] ?? 0;
    return Math.max(linesNeeded(entries[id] ?? "", width), linesNeeded(roomFor?.[id] ?? "", width));
  });
  return Math.max(...needed);
}

function entryCell(
  id: MeasureId,
  { entries, redWords }: EntryColumn,
  { text: style }: SheetStyles,
): DraftCell {
  const value = entries[id] ?? null;
  const at = redWords === undefined || value === null ? -1 : value.indexOf(redWords);
  if (value === null || redWords === undefined || at < 0) return { value, style };
  const red = { ...style.font, color: { rgb: "FF0000" } };
  const runs = [
    { text: value.slice(0, at), font: style.font },
    { text: redWords, font: red },
    { text: value.slice(at + redWords.length), font: style.font },
  ];
  return { value, style, richText: runs.filter(({ text }) => text !== "") };
}
