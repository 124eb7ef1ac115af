import type { MeasureUnit, TableUnit } from "../CheckUnits";
import type { Fix } from "../Finding";
import { ruleOf, type Found } from "../Rule";
import { collapsedDuties, type CollapsedDuties } from "./collapsedDuties";
import { tellingOf, wordOf } from "./ownWords";
import { roleCells, type RoleCell } from "./roleCells";
import type { RoleWord } from "./roleWordsIn";
import { splitRows, type SplitCell } from "./splitRows";
import { staysWhole } from "./staysWhole";

/**
 * Several roles in one cell. The fix gives each a row of its own, with the duties from one ① to the next; where there are
 * not as many of these as roles, a person has to divide them. Two roles that half of the measures have together, with
 * duties that nothing divides, are one to the table: that is told once, as information.
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
  find: (table, { profile: { roles } }) => {
    const all = collapsedIn(table.measures, roles);
    const divisible = new Set(all.flatMap(({ duties, word }) => (duties ? [word] : [])));
    return all.flatMap((one): Found<"role/collapsed">[] => {
      const telling = divisible.has(one.word) ? "each" : tellingOf(one.role, table.measures, roles);
      return telling === "never" ? [] : [collapsed(one, table, telling === "once")];
    });
  },
});

/** A role cell with several names. `word`: what it says, for comparison. */
type Collapsed = {
  readonly role: RoleCell;
  readonly words: readonly RoleWord[];
  readonly word: string;
  readonly duties: CollapsedDuties | null;
  readonly measure: MeasureUnit;
};

function collapsedIn(measures: readonly MeasureUnit[], roles: readonly string[]): Collapsed[] {
  return measures.flatMap((measure) =>
    roleCells(measure, roles).flatMap((role) => {
      if (role.reading.kind !== "several") return [];
      const { words } = role.reading;
      const named = words.map((word) => word.role);
      const duties = collapsedDuties(role, named, roles);
      return [{ role, words, word: wordOf(role, roles), duties, measure }];
    }),
  );
}

function collapsed(
  { role, words, duties, measure }: Collapsed,
  table: TableUnit,
  own: boolean,
): Found<"role/collapsed"> {
  const { cell } = role;
  const fixes = duties ? split(role, words, duties, measure, table) : [];
  const parts = duties && fixes.length > 0 ? duties.parts : null;
  const text = cell.text.trim();
  const facts = { text, roles: words.map((word) => word.role), parts, own };
  const severity = own ? "info" : parts ? "error" : "warning";
  return { cell, subject: text, facts, fixes, severity };
}

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
