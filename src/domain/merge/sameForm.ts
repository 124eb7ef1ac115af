import { comparePositions, positionKey } from "../cells/Position";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { Span } from "../cells/Span";
import type { PlanBook } from "../planSheet/PlanSheet";
import { planSheetsOf, readPlanBook } from "../planSheet/readPlanBook";
import type { ReadingAnswers } from "../planSheet/ReadingAnswers";
import type { Profile } from "../profile/Profile";
import type { Side } from "./MergeInput";

/** A cell that two workbooks of one form do not hold alike. `now`: in the second one; null: it is empty there. */
export type DifferentCell = {
  readonly sheetId: string;
  readonly key: number;
  readonly now: SnapshotCell | null;
};

/**
 * Understands a copy. Most copies differ from what was sent in nothing but entries: they are understood as that was –
 * with the very same book – and need not be read again.
 */
export function readCopyBook(
  base: Side,
  copy: WorkbookSnapshot,
  profile: Profile,
  answers: ReadingAnswers = [],
): PlanBook {
  const different = differentCells(base.snapshot, copy);
  if (!different) return readPlanBook(copy, profile, answers);
  const entries = entryCells(base.book);
  const sameForm = different.every(({ sheetId, key }) => entries.get(sheetId)?.has(key));
  return sameForm ? base.book : readPlanBook(copy, profile, answers);
}

const compared = new WeakMap<WorkbookSnapshot, WeakMap<WorkbookSnapshot, DifferentCell[] | null>>();

/** The cells whose texts differ; null where sheets or merged areas do, so that cells cannot be compared by place. */
export function differentCells(a: WorkbookSnapshot, b: WorkbookSnapshot): DifferentCell[] | null {
  const others = compared.get(a) ?? new WeakMap<WorkbookSnapshot, DifferentCell[] | null>();
  compared.set(a, others);
  const before = others.get(b);
  if (before !== undefined) return before;
  const different = compareCells(a, b);
  others.set(b, different);
  return different;
}

function compareCells(a: WorkbookSnapshot, b: WorkbookSnapshot): DifferentCell[] | null {
  if (a.sheets.length !== b.sheets.length) return null;
  const different: DifferentCell[] = [];
  for (const [index, sheet] of a.sheets.entries()) {
    const other = b.sheets[index];
    if (!other || !sameFrame(sheet, other)) return null;
    for (const [key, now] of differentIn(sheet.cells, other.cells))
      different.push({ sheetId: sheet.id, key, now });
  }
  return different;
}

function sameFrame(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.id === b.id &&
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.merges.length === b.merges.length &&
    sameMerges(a.merges, b.merges)
  );
}

/** Excel writes merged areas in any order; as a rule, in the same one again. */
function sameMerges(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.every((merge, i) => sameSpan(merge, b[i]))) return true;
  const sorted = inOrder(b);
  return inOrder(a).every((merge, i) => sameSpan(merge, sorted[i]));
}

function inOrder(merges: readonly Span[]): Span[] {
  return [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
}

function sameSpan(a: Span, b: Span | undefined): boolean {
  return a.top === b?.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Both lists are in reading order. */
function differentIn(
  a: readonly SnapshotCell[],
  b: readonly SnapshotCell[],
): (readonly [key: number, now: SnapshotCell | null])[] {
  const found: (readonly [number, SnapshotCell | null])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    const order = !one ? 1 : !other ? -1 : comparePositions(one, other);
    const cell = order <= 0 ? one : other;
    if (cell && (order !== 0 || one?.text !== other?.text))
      found.push([positionKey(cell), order < 0 ? null : (other ?? null)]);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return found;
}

type CellSets = ReadonlyMap<string, ReadonlySet<number>>;

const known = new WeakMap<PlanBook, CellSets>();

/** Where a book's entries stand, by sheet. */
function entryCells(book: PlanBook): CellSets {
  const cells = known.get(book) ?? findEntryCells(book);
  known.set(book, cells);
  return cells;
}

function findEntryCells(book: PlanBook): CellSets {
  return new Map(
    planSheetsOf(book).map(({ sheetId, tables }) => [
      sheetId,
      new Set(
        tables.flatMap(({ entries }) => entries.flatMap(({ cells }) => cells.map(positionKey))),
      ),
    ]),
  );
}
