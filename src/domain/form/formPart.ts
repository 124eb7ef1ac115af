import { intervalContains, type Interval } from "../cells/Interval";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import type { JointPart } from "../planSheet/jointTables";
import type { Measure, PlanTable } from "../planSheet/PlanSheet";
import { succeed, type Result } from "../Result";
import type { Form } from "./Form";
import type { FormRefusal } from "./FormProposal";
import { refuseForm } from "./refuseForm";

/** A page of a table whose form may be changed. */
export type FormPart = {
  readonly part: JointPart;
  readonly snapshot: SheetSnapshot;
  readonly grid: SheetGrid;
  /** The hierarchy columns, coarse to fine. */
  readonly levels: readonly number[];
};

/** The kinds of columns without which nobody knows where a measure begins. */
const framing = new Set(["hierarchy", "role", "number"]);

/** Whether rows of this table can be told apart well enough to change them. */
export function formPart(form: Form, part: JointPart): Result<FormPart, FormRefusal> {
  const { sheet, table } = part;
  const snapshot = form.snapshot.sheets.find(({ id }) => id === sheet.sheetId);
  if (!snapshot) return refuseForm("not-in-table");
  if (form.protectedSheets.has(sheet.sheetId)) return refuseForm("sheet-protected");
  if (isUnsure(table)) return refuseForm("reading-unsure");
  const kinds = table.columns.map(({ kind }) => kind);
  if (kinds.includes("yearAxis") || kinds.includes("planResultAxis"))
    return refuseForm("axis-rows");
  const levels = table.columns.flatMap(({ kind, column }) =>
    kind === "hierarchy" ? [column] : [],
  );
  if (levels.length === 0) return refuseForm("no-measure-column");
  return succeed({ part, snapshot, grid: gridOf(snapshot), levels });
}

function isUnsure({ questions, columns }: PlanTable): boolean {
  const framed = columns.filter(({ kind }) => framing.has(kind)).map(({ column }) => column);
  return questions.some(({ column }) => column === null || framed.includes(column));
}

/**
 * The rows of a measure as one run; refused where they are apart, hidden, or hold something beside the table that would
 * go or stay with them.
 */
export function measureRows(
  { part, snapshot }: FormPart,
  measure: Measure,
): Result<Interval, FormRefusal> {
  const known = part.table.measures[measure.index];
  const [first, last] = [measure.rows[0], measure.rows.at(-1)];
  if (known !== measure || last === undefined) return refuseForm("not-in-table");
  if (last - first + 1 !== measure.rows.length) return refuseForm("rows-apart");
  const rows = { first, last };
  const hidden = snapshot.hiddenRows.some((run) => run.first <= last && run.last >= first);
  if (hidden) return refuseForm("row-hidden");
  const beside = besideTable(part, snapshot, rows);
  return beside.length > 0
    ? refuseForm(
        "beside-table",
        beside.map((position) => ({ sheetId: snapshot.id, position })),
      )
    : succeed(rows);
}

/** What stands in these rows left or right of the table: it is not the measure's, and would go or move with it. */
function besideTable({ table }: JointPart, sheet: SheetSnapshot, rows: Interval) {
  const columns = table.columns.map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const cells = sheet.cells.filter(
    ({ row, column }) => intervalContains(rows, row) && (column < left || column > right),
  );
  const merges = sheet.merges.filter(
    (span) =>
      span.top <= rows.last &&
      span.bottom >= rows.first &&
      (span.left < left || span.right > right),
  );
  return [...cells, ...merges.map(({ top, left: column }) => ({ row: top, column }))].map(
    ({ row, column }) => ({ row, column }),
  );
}
