import type { MeasureUnit, TableUnit } from "../CheckUnits";
import type { Fix } from "../Finding";
import { ruleOf } from "../Rule";
import { collapsedDuties, type CollapsedDuties } from "./collapsedDuties";
import { roleCells, type RoleCell } from "./roleCells";
import type { RoleWord } from "./roleWordsIn";
import { splitRows, type SplitCell } from "./splitRows";
import { staysWhole } from "./staysWhole";

/**
 * Several roles in one cell. The fix gives each a row of its own, with the duties from one ① to the next; where there are
 * not as many of these as roles, a person has to divide them.
 *
 * EXAMPLE: `市民\n行政` beside `① 参加します。\n① 支援します。\n② 周知します。`
 */
export const roleCollapsed = ruleOf({
  id: "role/collapsed",
  severity: "error",
  // The rows below, and whether entries belong to roles, decide about the fix: so the whole table.
  unit: "table",
  // Its fix inserts rows: what is below the measure and which rows are hidden matter.
  looksAround: true,
  find: (table, { profile: { roles } }) =>
    table.measures.flatMap((measure) =>
      roleCells(measure, roles).flatMap((one) => {
        if (one.reading.kind !== "several") return [];
        const { cell, reading } = one;
        const duties = collapsedDuties(one, reading.words.length, roles);
        const fixes = duties ? split(one, reading.words, duties, measure, table) : [];
        const parts = fixes.length > 0 ? (duties?.parts ?? null) : null;
        const facts = { roles: reading.words.map(({ role }) => role), parts };
        const severity = parts ? "error" : "warning";
        return [{ cell, subject: cell.text.trim(), facts, fixes, severity }];
      }),
    ),
});

function split(
  { cell, rows }: RoleCell,
  words: readonly RoleWord[],
  duties: CollapsedDuties,
  measure: MeasureUnit,
  table: TableUnit,
): Fix[] {
  const { grid, columns } = measure;
  const divided = [cell, ...(duties.cell ? [duties.cell] : [])];
  const isDivided = (column: number) =>
    divided.some(({ span }) => column >= span.left && column <= span.right);
  const beside = columns.filter((column) => !isDivided(column));
  const visible = rows.every(({ row: { row } }) =>
    grid.snapshot.hiddenRows.every(({ first, last }) => row < first || row > last),
  );
  if (!visible || divided.some(({ content }) => content.kind !== "text")) return [];
  const needsRows = words.length > rows.length;
  const whole = needsRows ? staysWhole(beside, cell.span.bottom, measure, table) : beside;
  if (!whole) return [];
  const roleTexts: SplitCell = { cell, texts: words.map(({ written }) => written) };
  const dutyTexts = duties.cell ? [{ cell: duties.cell, texts: duties.parts }] : [];
  return [{ choice: null, edits: splitRows([roleTexts, ...dutyTexts], whole, grid) }];
}
