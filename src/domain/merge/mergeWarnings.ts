import { findPairs } from "../carryForward/findPairs";
import { placeCarried } from "../carryForward/placeCarried";
import { gridOf } from "../cells/SheetGrid";
import { positionKey, type Position } from "../cells/Position";
import { hasBlocks } from "../planSheet/hasBlocks";
import { jointTablesOf, type JointPart } from "../planSheet/jointTables";
import { meaningKey } from "../planSheet/Meaning";
import type { Draft } from "../place/Draft";
import { waitsFor } from "../place/openDepartments";
import { resolveDrafts } from "../place/resolveDrafts";
import type { Entry, PlanBook, PlanSheet } from "../planSheet/PlanSheet";
import { joinSlices } from "../planSheet/readEntries";
import type { Profile } from "../profile/Profile";
import { zip } from "../zip";
import { entryOwners } from "./entryOwners";
import { writersFor } from "./knownDepartments";
import { indexOf } from "./tableIndex";
import { mergeBlocksOf, type MergeBlock } from "./MergeBlock";
import type { Side } from "./MergeInput";
import type { MergedCell, MergedCopy, MergeWarning } from "./MergeOutcome";

type Result = { readonly part: JointPart; readonly entry: Entry; readonly text: string };

/**
 * What a department that has sent its copy back may have forgotten: a result that still is last year's plan word for
 * word, and a result without a plan for the year after.
 */
export function mergeWarnings(
  { book, snapshot }: Side,
  cells: readonly MergedCell[],
  copies: readonly MergedCopy[],
  profile: Profile,
  drafts: readonly Draft[] = [],
): MergeWarning[] {
  const returned = copies.flatMap(({ department, file }) =>
    department === null ? [] : [{ department, file }],
  );
  const first = returned.filter(
    ({ department }, i) => returned.findIndex((one) => one.department === department) === i,
  );
  if (first.length === 0) return [];
  const textAt = finalTexts({ book, snapshot }, cells);
  const putIn = textsPutIn(drafts, book, profile);
  return resultsIn({ book, snapshot }, textAt).flatMap((result) => {
    const blocks = blocksIn(result, result.text, profile);
    return first.flatMap(({ department, file }) => {
      const own = blocks.filter(({ writers }) => writers.includes(department));
      if (own.length === 0) return [];
      const warn = warningsOf(file, department);
      const planned = new Set(
        mergeBlocksOf(putIn(result, department), { divided: true, profile }).map(
          ({ set, words }) => `${set}\n${words}`,
        ),
      );
      const still = own.filter(({ block }) => planned.has(`${block.set}\n${block.words}`));
      return [
        ...still.map(({ block }) =>
          warn("still-plan-text", result.part.sheet, result.entry, block.text),
        ),
        ...missingPlan(result, department, textAt, profile).map((entry) =>
          warn("plan-missing", result.part.sheet, entry, own[0]?.block.text ?? ""),
        ),
      ];
    });
  });
}

function warningsOf(file: string, department: string) {
  return (
    type: MergeWarning["type"],
    sheet: PlanSheet,
    entry: Entry,
    text: string,
  ): MergeWarning => ({
    type,
    file,
    department,
    sheetId: sheet.sheetId,
    sheetName: sheet.sheetName,
    position: entry.anchor,
    measure: entry.measure.text,
    header: entry.column.label,
    text,
  });
}

type TextAt = (sheetId: string, entry: Entry) => string;

/** The entries' texts as they are after the merge. */
function finalTexts({ snapshot }: Side, cells: readonly MergedCell[]): TextAt {
  const after = new Map(cells.map((cell) => [cellKey(cell.sheetId, cell.position), cell.after]));
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  return (sheetId, { cells: own }) =>
    joinSlices(
      own.map(
        (position) =>
          after.get(cellKey(sheetId, position)) ?? grids.get(sheetId)?.text(position) ?? "",
      ),
    );
}

function cellKey(sheetId: string, position: Position): string {
  return `${sheetId} ${positionKey(position)}`;
}

function resultsIn({ book }: Side, textAt: TextAt): Result[] {
  return jointTablesOf(book).flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.table.entries.flatMap((entry) => {
        if (entry.meaning.kind !== "result" || !hasBlocks(entry.column)) return [];
        return [{ part, entry, text: textAt(part.sheet.sheetId, entry) }];
      }),
    ),
  );
}

/** What a department would have found in a result: the draft that waits for it, else the plan of the same year. */
function textsPutIn(drafts: readonly Draft[], book: PlanBook, profile: Profile) {
  const plans = plansBehind({ book });
  const draftAt = draftsIn(drafts, book);
  return ({ part, entry }: Result, department: string): string => {
    const cell = cellKey(part.sheet.sheetId, entry.anchor);
    const draft = draftAt.get(cell);
    const waits = draft && waitsFor(draft, department, [], profile);
    return (waits ? draft.text : plans.get(cell)) ?? "";
  };
}

/** The drafts by their cells. */
function draftsIn(drafts: readonly Draft[], book: PlanBook): ReadonlyMap<string, Draft> {
  return new Map(
    zip(drafts, resolveDrafts(drafts, book)).flatMap(([draft, found]): [string, Draft][] =>
      found ? [[cellKey(found.sheet.sheetId, found.entry.anchor), draft]] : [],
    ),
  );
}

/** The plan of the same year behind each result cell, where there surely is one. */
function plansBehind({ book }: Pick<Side, "book">): Map<string, string> {
  const carried = findPairs(book, book).certain.flatMap((pair) =>
    placeCarried(book, book, { ...pair, projects: null }),
  );
  return new Map(
    carried.flatMap(({ found, goal }): [string, string][] =>
      goal ? [[cellKey(goal.found.sheet.sheetId, goal.found.entry.anchor), found.entry.text]] : [],
    ),
  );
}

function blocksIn({ part, entry }: Pick<Result, "part" | "entry">, text: string, profile: Profile) {
  const row = indexOf(part.table).rowAt(entry.anchor.row);
  return mergeBlocksOf(text, { divided: true, profile }).map((block: MergeBlock) => {
    const names = block.tag ? block.departments : entryOwners(part, entry, row, profile);
    const possible = names.map((name) => writersFor(name, profile));
    // Where several may have taken over, nobody is told that it is theirs.
    const writers = possible.flatMap((some) => (some.length === 1 ? some : []));
    return { block, writers, possible: possible.flat() };
  });
}

/** The plan cell beside a result in which the department has written nothing; none where there is no such column. */
function missingPlan(
  { part, entry }: Result,
  department: string,
  textAt: TextAt,
  profile: Profile,
): Entry[] {
  const { fiscalYear, party } = entry.meaning;
  if (fiscalYear === null) return [];
  const plans = [fiscalYear + 1, fiscalYear].map((year) =>
    indexOf(part.table)
      .entriesOf(entry.measure)
      .find(
        (other) =>
          other.role === entry.role &&
          other.ordinal === entry.ordinal &&
          meaningKey(other.meaning) === meaningKey({ kind: "plan", fiscalYear: year, party }),
      ),
  );
  const plan = plans.find((one) => one !== undefined);
  if (!plan) return [];
  const text = textAt(part.sheet.sheetId, plan);
  const written = blocksIn({ part, entry: plan }, text, profile).some(({ possible }) =>
    possible.includes(department),
  );
  return written ? [] : [plan];
}
