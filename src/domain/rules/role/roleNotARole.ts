import type { Position } from "../../cells/Position";
import { spanAnchor } from "../../cells/Span";
import { headerVocabulary } from "../../planSheet/headerVocabulary";
import type { JointPart } from "../../planSheet/jointTables";
import type { PlanColumn } from "../../planSheet/PlanColumn";
import type { SheetGrid } from "../../cells/SheetGrid";
import type { Profile } from "../../profile/Profile";
import type { CheckedCell } from "../CheckedCell";
import { ruleOf, type Found } from "../Rule";

/** What such a column is read as; a person who answered otherwise knows. */
const otherKinds: ReadonlySet<PlanColumn["kind"]> = new Set([
  "other",
  "planResultAxis",
  "yearAxis",
]);
/** How many of the column's texts a message shows. */
const shown = 3;

/**
 * A column headed 区分 that does not say who acts. It is told once a table; no rule about roles speaks there.
 *
 * EXAMPLE: below 区分 stand 計画 and 実績, row about row.
 */
export const roleNotARole = ruleOf({
  id: "role/not-a-role",
  severity: "info",
  unit: "form",
  // The texts of a column without a meaning are in no unit.
  looksAround: true,
  find: ({ joint, gridAt }, { profile }) => {
    const [first] = joint.parts;
    const grid = first && gridAt(first.sheet.sheetId);
    if (!first || !grid) return [];
    return first.table.columns
      .filter((column) => otherKinds.has(column.kind) && isHeadedAsRole(column.label, profile))
      .map((column): Found<"role/not-a-role"> => {
        const cell = headerCell(first, column, grid);
        const texts = textsBelow(first, column, grid);
        return { cell, subject: column.label, facts: { label: column.label, texts } };
      });
  },
});

function isHeadedAsRole(label: string, profile: Profile): boolean {
  const words = headerVocabulary(profile);
  const lowest = label.slice(label.lastIndexOf(" ") + 1);
  return [label, lowest].some((text) => words(text).kind === "role");
}

function textsBelow({ table }: JointPart, { column }: PlanColumn, grid: SheetGrid): string[] {
  const texts = table.rows.map(({ row }) => grid.text({ row, column }).trim());
  return [...new Set(texts.filter((text) => text !== ""))].slice(0, shown);
}

/** The lowest header cell of the column. It belongs to no measure. */
function headerCell({ sheet, table }: JointPart, column: PlanColumn, grid: SheetGrid): CheckedCell {
  const { sheetId, sheetName } = sheet;
  const { kind, fiscalYear, party } = column;
  const { first, last } = table.headerRows;
  let at: Position = { row: last, column: column.column };
  while (at.row > first && grid.shownText(at).trim() === "") at = { ...at, row: at.row - 1 };
  const span = grid.span(at);
  const position = spanAnchor(span);
  const place = {
    ...{ sheetId, sheetName, measure: "", role: null, ordinal: 0 },
    column: { kind, fiscalYear, party },
    lastPosition: position,
  };
  const [text, content] = [grid.text(position), grid.content(position)];
  return { sheetId, sheetName, position, span, text, content, measureTitle: "", place };
}
