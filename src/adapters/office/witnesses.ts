import { positionKey } from "../../domain/cells/Position";
import { originsOf } from "../../domain/edit/originOfEdit";
import { isRowEdit, type InPlaceEdit, type SheetEdit } from "../../domain/edit/SheetEdit";
import {
  shiftWitnesses,
  witnessColumn,
  witnessesOf,
  type Witness,
  type WitnessColumn,
} from "../../domain/edit/WitnessColumn";
import type { LastRead } from "./lastRead";
import { rangeOf } from "./mergedAreas";
import type { Plan } from "./Plan";
import type { SheetAccess } from "./sheetAccess";

/** By which the rows of each sheet are known, by sheet id; as they stand at this turn of the command. */
export type Witnesses = Map<string, WitnessColumn>;

/** What a look at them goes by; `sheetIds`: the sheets that exist. */
type Witnessed = { readonly witnesses: Witnesses; readonly sheetIds: ReadonlySet<string> };

/** What tells, of the sheets that a plan is about, whether their rows still are those that were read. */
export function witnessesFor(
  { pieces }: Pick<Plan, "pieces">,
  read: ReadonlyMap<string, LastRead>,
): Witnesses {
  const edits = pieces.flatMap((piece) => piece.edits);
  const ids = new Set(edits.map(({ sheetId }) => sheetId));
  return new Map(
    [...ids].flatMap((id) => {
      const known = read.get(id);
      const own = edits.filter(({ sheetId }) => sheetId === id);
      const column = known && witnessesIn(known, own);
      return column ? [[id, column] as const] : [];
    }),
  );
}

/** Cells that a command has written, or is about to, tell nothing; rows that it has moved have moved. */
function witnessesIn(
  { sheet, since }: LastRead,
  edits: readonly SheetEdit[],
): WitnessColumn | null {
  const written = originsOf([...since, ...edits]).flatMap((origin) =>
    origin?.kind === "setContent" ? [positionKey(origin.position)] : [],
  );
  const column = witnessColumn(sheet, new Set(written));
  return column && since.filter(isRowEdit).reduce(shiftWitnesses, column);
}

/** Can it be told of an edit whether its rows have moved? */
export function isWitnessed(
  { witnesses }: Pick<Witnessed, "witnesses">,
  edit: InPlaceEdit,
): boolean {
  const column = witnesses.get(edit.sheetId);
  return column !== undefined && witnessesOf(column, edit).length > 0;
}

/**
 * Queues a look at the witnesses of edits, in whatever request they travel; after it, those edits may be asked for whose
 * rows are no longer the ones that were read: rows have come, gone or been sorted.
 */
export function queueMoved(
  sheets: SheetAccess,
  { witnesses, sheetIds }: Witnessed,
  edits: readonly InPlaceEdit[],
): () => ReadonlySet<InPlaceEdit> {
  const looks = [...witnesses].flatMap(([sheetId, column]) => {
    const own = edits.filter((edit) => edit.sheetId === sheetId);
    const inFull = own.map((edit) => [edit, witnessesOf(column, edit)] as const);
    const standIns = thinOut(inFull.flatMap(([, cells]) => cells));
    const asked = inFull.map(
      ([edit, cells]) => [edit, cells.flatMap((one) => standIns.get(one) ?? [])] as const,
    );
    const cells = new Set(standIns.values());
    if (!sheetIds.has(sheetId) || cells.size === 0) return [];
    return [{ asked, shown: queueColumn(sheets(sheetId), column.column, cells) }];
  });
  return () =>
    new Set(
      looks.flatMap(({ asked, shown }) => {
        const now = shown();
        const moved = asked.filter(([, cells]) =>
          cells.some(({ row, text }) => now.get(row) !== text),
        );
        return moved.map(([edit]) => edit);
      }),
    );
}

/** So many witnesses are asked for at once, at most: a request and its answer stay small. */
const mostAtOnce = 300;

/** For each witness one further down that speaks for it, too: rows that come or go above the one move the other. */
function thinOut(witnesses: readonly Witness[]): ReadonlyMap<Witness, Witness> {
  const sorted = [...new Set(witnesses)].sort((a, b) => a.row - b.row);
  const step = Math.ceil(sorted.length / mostAtOnce);
  const last = sorted.length - 1;
  return new Map(sorted.map((one, index) => [one, sorted[index + ((last - index) % step)] ?? one]));
}

/** So many rows in between are read along rather than begun anew: they cost less than another range. */
const gap = 10;

/** What some cells of a column hold now, by row; the property by which texts were read (`readBlocks`). */
function queueColumn(
  sheet: Excel.Worksheet,
  column: number,
  cells: ReadonlySet<Witness>,
): () => ReadonlyMap<number, unknown> {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...cells].map((cell) => cell.row).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row - run.bottom <= gap) run.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  const ranges = runs.map((run) => {
    const range = rangeOf(sheet, { ...run, left: column, right: column });
    range.load("formulas");
    return { top: run.top, range };
  });
  return () =>
    new Map(
      ranges.flatMap(({ top, range }) =>
        range.formulas.map(([value], down): [number, unknown] => [top + down, value]),
      ),
    );
}
