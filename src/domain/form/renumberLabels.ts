import { textContent, type CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { changesNothing, type SetContent } from "../edit/SheetEdit";
import { jointTablesOf, type JointPart } from "../planSheet/jointTables";
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
 * number column, whatever was numbered without a gap before is so again. What was not is left alone. A page goes on with
 * the numbers of the page before it where it did so before.
 */
export function renumberLabels(before: Moment, after: Moment): SetContent[] {
  const now = numberedLists(after);
  return chainsOf(numberedLists(before)).flatMap(({ start, keys }) => {
    const cells = keys.flatMap((key) => now.get(key)?.cells ?? []);
    const edits = cells.map((cell, index) => cell && renumber(cell, start + index));
    if (edits.includes(null)) return [];
    return edits.filter((edit) => edit !== null).filter((edit) => !changesNothing(edit));
  });
}

function renumber({ sheetId, position, content, written }: Numbered, value: number) {
  const after = written(value);
  return after && { kind: "setContent" as const, sheetId, position, before: content, after };
}

/** The labels of one page that count on from one another. `run`: the same on every page of the table. */
type NumberedList = { readonly run: string; readonly cells: (Numbered | null)[] };

/** Lists, by key, that make up one row of numbers from `start` on. */
type Chain = { readonly start: number; readonly keys: readonly string[] };

function chainsOf(lists: ReadonlyMap<string, NumberedList>): Chain[] {
  const chains: { start: number; next: number; keys: string[] }[] = [];
  const latest = new Map<string, (typeof chains)[number]>();
  for (const [key, { run, cells }] of lists) {
    const start = cells[0]?.value;
    const counts = cells.every((cell, index) => cell?.value === (start ?? 0) + index);
    if (start === undefined || !counts) continue;
    const open = latest.get(run);
    if (open?.next === start) {
      open.keys.push(key);
      open.next += cells.length;
    } else {
      const chain = { start, next: start + cells.length, keys: [key] };
      latest.set(run, chain);
      chains.push(chain);
    }
  }
  return chains;
}

function numberedLists({ snapshot, book }: Moment): Map<string, NumberedList> {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  const lists = new Map<string, NumberedList>();
  for (const [joint, { parts }] of jointTablesOf(book).entries()) {
    for (const part of parts) {
      const grid = grids.get(part.sheet.sheetId);
      for (const { name, cell } of grid ? labelsIn(part, grid) : []) {
        const run = `${joint} ${name}`;
        const key = `${part.sheet.sheetId} ${part.index} ${run}`;
        const list = lists.get(key) ?? { run, cells: [] };
        lists.set(key, list);
        list.cells.push(cell);
      }
    }
  }
  return lists;
}

/** `name`: what the label counts within; `cell` is null where it has no number. */
type Found = { readonly name: string; readonly cell: Numbered | null };

/** Labels of one level under the same labels above count on from one another; so does the number column. */
function labelsIn({ sheet, table }: JointPart, grid: SheetGrid): Found[] {
  const levels = table.columns.filter(({ kind }) => kind === "hierarchy");
  const labels = table.measures.flatMap(({ hierarchy, rows }) =>
    levels.flatMap(({ column }, level): Found[] => {
      const position = { row: rows[0], column };
      if (grid.text(position) === "") return [];
      const above = hierarchy.slice(0, hierarchy.length - levels.length + level);
      return [{ name: JSON.stringify(above), cell: numberedCell(sheet.sheetId, grid, position) }];
    }),
  );
  const numbers = table.columns
    .filter(({ kind }) => kind === "number")
    .flatMap(({ column }) =>
      table.rows
        .map(({ row }) => ({ row, column }))
        .filter((position) => grid.text(position) !== "")
        .map((position) => ({
          name: `number ${column}`,
          cell: numberedCell(sheet.sheetId, grid, position),
        })),
    );
  return [...labels, ...numbers];
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
