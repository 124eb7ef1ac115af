import { samePosition, type Position } from "../cells/Position";
import type { SheetGrid } from "../cells/SheetGrid";
import { spanAnchor } from "../cells/Span";
import type { JointPart } from "../planSheet/jointTables";
import type { Measure, PlanSheet } from "../planSheet/PlanSheet";
import { resolveRole } from "../role/resolveRole";
import type { HeldReason, HierarchyCell } from "./LabelFinding";
import { labelLevels } from "./labelLevels";
import { levelRowCell } from "./levelRowCell";

/** One level of a measure's label: its text, the cell where it stands, and why that cell cannot be told for certain. */
export type LevelLabel = {
  readonly text: string;
  readonly cell: HierarchyCell | null;
  /** Further cells of the measure that repeat it, where merges were taken apart and filled. */
  readonly also: readonly HierarchyCell[];
  readonly trouble: HeldReason | null;
};

export type MeasureLabel = {
  readonly part: JointPart;
  readonly measure: Measure;
  readonly goal: LevelLabel;
  readonly direction: LevelLabel;
};

const absent: LevelLabel = { text: "", cell: null, also: [], trouble: "no-cell" };

/**
 * Where goal and direction of every measure of a page stand. A label that is all blank goes on from the measure above;
 * a goal that is blank beside a direction stays blank. Measures without such levels are left out.
 */
export function labelCells(
  part: JointPart,
  grid: SheetGrid,
  roles: readonly string[],
): readonly MeasureLabel[] {
  const { table } = part;
  const columns = table.columns.filter(({ kind }) => kind === "hierarchy");
  const labels: MeasureLabel[] = [];
  for (const measure of table.measures) {
    const levels = labelLevels(measure, columns);
    if (!levels) continue;
    const above = measure.hierarchy.length - columns.length;
    const at = (level: number | null): LevelLabel => {
      if (level === null) return absent;
      const column = columns[level - above];
      return column
        ? columnLabel(part, grid, measure, column.column, roles)
        : rowLabel(part, grid, measure, measure.hierarchy[level] ?? "");
    };
    const own = { goal: at(levels.goal), direction: at(levels.direction) };
    const before = labels.at(-1);
    const blank = own.direction.text === "" && own.goal.text === "";
    const { goal, direction } = blank && before ? before : own;
    labels.push({ part, measure, goal, direction });
  }
  return labels;
}

/** A level in a column of its own: the cell that covers the measure's first row. */
function columnLabel(
  { sheet }: JointPart,
  grid: SheetGrid,
  measure: Measure,
  column: number,
  roles: readonly string[],
): LevelLabel {
  const anchorIn = (row: number) => spanAnchor(grid.span({ row, column }));
  const [first, ...rows] = measure.rows;
  const anchors: [Position, ...Position[]] = [anchorIn(first)];
  for (const anchor of rows.map(anchorIn))
    if (!anchors.some((known) => samePosition(known, anchor))) anchors.push(anchor);
  const cell = cellAt(sheet, grid, anchors[0]);
  const others = anchors.slice(1).map((anchor) => cellAt(sheet, grid, anchor));
  const also = others.filter(({ text }) => text !== "");
  const leaked = [cell, ...others].some(({ text }) => resolveRole(text, roles) !== null);
  const formula = [cell, ...also].some(({ content }) => content.kind === "formula");
  const trouble = leaked ? "leaked-role" : formula ? "formula" : null;
  return { text: cell.text, cell, also, trouble };
}

/** A level that stands in a section row or in a title line above. */
function rowLabel(part: JointPart, grid: SheetGrid, measure: Measure, text: string): LevelLabel {
  const position = levelRowCell(part.table, grid, measure, text);
  if (!position) return { ...absent, text };
  const cell = cellAt(part.sheet, grid, position);
  const trouble = cell.content.kind === "formula" ? "formula" : null;
  return { text, cell, also: [], trouble };
}

function cellAt(
  { sheetId, sheetName }: PlanSheet,
  grid: SheetGrid,
  position: Position,
): HierarchyCell {
  const text = grid.text(position).trim();
  return { sheetId, sheetName, position, text, content: grid.content(position) };
}
