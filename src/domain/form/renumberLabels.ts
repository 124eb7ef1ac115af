import { textContent, type CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { spanAnchor } from "../cells/Span";
import { changesNothing, type SetContent } from "../edit/SheetEdit";
import { jointTablesOf, type JointTable } from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import { cellNumber, renumberText } from "./labelNumber";

/** A numbered cell of the form. `written`: what it would hold with another number; null where that cannot be written. */
type Numbered = {
  readonly sheetId: string;
  readonly position: Position;
  readonly content: CellContent;
  readonly value: number;
  readonly written: (value: number) => CellContent | null;
};

type Moment = { readonly snapshot: WorkbookSnapshot; readonly book: PlanBook };

/**
 * The labels whose numbers would have to follow after the form was changed: under every goal or direction, and in the
 * number column, whatever was numbered without a gap before is so again. What was not is left alone.
 */
export function renumberLabels(before: Moment, after: Moment): SetContent[] {
  const earlier = numberedRuns(before);
  return [...numberedRuns(after)].flatMap(([key, cells]) => {
    const was = earlier.get(key);
    const start = was?.[0]?.value;
    if (!was || start === undefined || !counts(was, start) || cells.length === 0) return [];
    const edits = cells.map((cell, index) => renumber(cell, start + index));
    return edits.some((edit) => edit === null)
      ? []
      : edits.filter((edit) => edit !== null).filter((edit) => !changesNothing(edit));
  });
}

function counts(cells: readonly Numbered[], start: number): boolean {
  return cells.every(({ value }, index) => value === start + index);
}

function renumber({ sheetId, position, content, written }: Numbered, value: number) {
  const after = written(value);
  return after && { kind: "setContent" as const, sheetId, position, before: content, after };
}

/** Labels that count on from one another: those of one level under the same labels above, and the number column's. */
function numberedRuns({ snapshot, book }: Moment): Map<string, Numbered[]> {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  const runs = new Map<string, Numbered[]>();
  for (const [index, joint] of jointTablesOf(book).entries()) {
    const broken = new Set<string>();
    for (const { key, cell } of cellsOf(joint, grids)) {
      const name = `${index} ${key}`;
      if (cell) runs.set(name, [...(runs.get(name) ?? []), cell]);
      else broken.add(name);
    }
    for (const name of broken) runs.delete(name);
  }
  return runs;
}

/** `cell` is null where a label is not numbered: such a run does not count. */
type Found = { readonly key: string; readonly cell: Numbered | null };

function cellsOf({ parts }: JointTable, grids: ReadonlyMap<string, SheetGrid>): Found[] {
  return parts.flatMap(({ sheet, table }) => {
    const grid = grids.get(sheet.sheetId);
    if (!grid) return [];
    const levels = table.columns.filter(({ kind }) => kind === "hierarchy");
    const labels = table.measures.flatMap(({ hierarchy, rows }) =>
      levels.flatMap(({ column }, level): Found[] => {
        const [row = 0] = rows;
        const position = { row, column };
        if (spanAnchor(grid.span(position)).row !== row || grid.text(position) === "") return [];
        const key = JSON.stringify(hierarchy.slice(0, hierarchy.length - levels.length + level));
        return [{ key, cell: numberedCell(sheet.sheetId, grid, position) }];
      }),
    );
    const numbers = table.columns
      .filter(({ kind }) => kind === "number")
      .flatMap(({ column }) =>
        table.rows
          .filter(({ row }) => grid.text({ row, column }) !== "")
          .map(({ row }): Found => {
            const cell = numberedCell(sheet.sheetId, grid, { row, column });
            return { key: `number ${column}`, cell };
          }),
      );
    return [...labels, ...numbers];
  });
}

function numberedCell(sheetId: string, grid: SheetGrid, position: Position): Numbered | null {
  const content = grid.content(position);
  const cell = { sheetId, position, content };
  if (content.kind === "value" && typeof content.value === "number")
    return { ...cell, value: content.value, written: (value) => ({ ...content, value }) };
  if (content.kind !== "text") return null;
  const { text } = content;
  const value = cellNumber(text);
  if (value === null) return null;
  const written = (next: number) => {
    const label = renumberText(text, next);
    return label === null ? null : textContent(label);
  };
  return { ...cell, value, written };
}
