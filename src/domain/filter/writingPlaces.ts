import { indexMerges, type MergeIndex } from "../cells/mergeIndex";
import { comparePositions } from "../cells/Position";
import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { departmentsNamed } from "../department/departmentsNamed";
import type { Block } from "../entry/Entry";
import { parseEntry } from "../entry/parseEntry";
import { hasBlocks } from "../planSheet/hasBlocks";
import { jointTablesOf, type JointTable } from "../planSheet/jointTables";
import type { ColumnKind } from "../planSheet/Meaning";
import type { Measure, PlanBook } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import { expectsText } from "./expectsText";
import { groupEntries, type EntryPiece } from "./groupEntries";
import { hasWritten } from "./hasWritten";
import { measureGroups, type MeasureGroup } from "./measureGroups";
import { pieceOwners } from "./pieceOwners";
import { isReport, reportYears, type ReportYears } from "./reportYears";
import type { WritingPlace } from "./WritingPlace";
import { yearAfterYear, type YearAfterYear } from "./yearAfterYear";

/** What is printed before anybody writes: nobody's place, whoever owns the row. */
const formKinds: ReadonlySet<ColumnKind> = new Set(["activity", "indicator", "target"]);

/** A workbook with the words that it was read with. */
export type ReadBook = {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
  readonly profile: Profile;
};

/**
 * All places where departments write, in sheet order, and whose they are. A department's places are the results and plans
 * of a measure in which it has a block, this year or last; every cell with a block of its own; and what it owns by the
 * row or the sheet. An empty cell that nobody is to write in is no place. `lastYear`: last year's file, where one is open;
 * a sheet of last year in the workbook itself counts like it.
 */
export function writingPlaces(
  { snapshot, book, profile }: ReadBook,
  lastYear: PlanBook | null = null,
): WritingPlace[] {
  const mergesIn = new Map(snapshot.sheets.map(({ id, merges }) => [id, indexMerges(merges)]));
  const joints = jointTablesOf(book);
  const years = yearAfterYear(joints, lastYear ? jointTablesOf(lastYear) : []);
  const places = joints.flatMap((joint) => placesOfJoint(joint, years, mergesIn, profile));
  return snapshot.sheets.flatMap(({ id }) =>
    places
      .filter(({ sheet }) => sheet.sheetId === id)
      .sort((a, b) => comparePositions(a.entry.anchor, b.entry.anchor)),
  );
}

type Merges = ReadonlyMap<string, MergeIndex>;

function placesOfJoint(
  joint: JointTable,
  links: readonly YearAfterYear[],
  merges: Merges,
  profile: Profile,
): WritingPlace[] {
  const isOver = links.some(({ last, goesOn }) => last === joint && goesOn);
  const years = isOver ? { ...reportYears(joint), isNewest: () => false } : reportYears(joint);
  const before = lastYearGroups(joint, links);
  const readAll = (group: MeasureGroup) =>
    groupEntries(group).map((pieces) => readPieces(pieces, merges, profile));
  return measureGroups(joint).flatMap((group) => {
    const read = readAll(group);
    const past = (before.get(group.pages[0].measure) ?? []).flatMap(readAll);
    const writers = writersOf([...read, ...past], years, profile);
    return read.flatMap((one) => placeOf(group, one, years, writers, profile));
  });
}

/** The same measures in last year's tables. */
function lastYearGroups(
  joint: JointTable,
  links: readonly YearAfterYear[],
): ReadonlyMap<Measure, readonly MeasureGroup[]> {
  const found = new Map<Measure, MeasureGroup[]>();
  for (const { measures } of links.filter(({ next }) => next === joint))
    for (const { last, next } of measures) {
      const { measure } = next.pages[0];
      found.set(measure, [...(found.get(measure) ?? []), last]);
    }
  return found;
}

type ReadPieces = {
  readonly pieces: readonly [EntryPiece, ...EntryPiece[]];
  readonly text: string;
  /** None in a cell that is not divided into blocks. */
  readonly blocks: readonly Block[];
  readonly owners: readonly string[];
};

function readPieces(
  pieces: readonly [EntryPiece, ...EntryPiece[]],
  merges: Merges,
  profile: Profile,
): ReadPieces {
  const texts = pieces.map(({ entry }) => entry.text).filter((text) => text !== "");
  const text = texts.join("\n");
  const owners = pieces.flatMap((piece) => {
    const mergeAt = merges.get(piece.page.sheet.sheetId) ?? (() => null);
    return pieceOwners(piece, mergeAt, profile);
  });
  const blocks = hasBlocks(pieces[0].entry.column) && text !== "" ? parseEntry(text).blocks : [];
  return { pieces, text, blocks, owners: [...new Set(owners)] };
}

function taggedIn({ blocks }: ReadPieces, profile: Profile): string[] {
  return blocks.flatMap(({ tag }) =>
    (tag?.departments ?? []).flatMap((name) => departmentsNamed(name, profile)),
  );
}

/** Who of a party has a block in this year's or last year's results and plans of the measure. */
function writersOf(read: readonly ReadPieces[], years: ReportYears, profile: Profile) {
  const reports = read.filter(({ pieces: [{ entry }] }) => {
    return isReport(entry.meaning) && years.isRecent(entry.meaning);
  });
  return (party: string | null) =>
    reports
      .filter(({ pieces: [{ entry }] }) => entry.meaning.party === party)
      .flatMap((one) => taggedIn(one, profile));
}

function placeOf(
  group: MeasureGroup,
  read: ReadPieces,
  years: ReportYears,
  writers: ReturnType<typeof writersOf>,
  profile: Profile,
): WritingPlace[] {
  const { pieces, text, blocks, owners } = read;
  const [first] = pieces;
  const { meaning, column } = first.entry;
  const isOpen = expectsText(first, years);
  const isForm = formKinds.has(meaning.kind);
  const named = taggedIn(read, profile);
  if ((text === "" && !isOpen) || (isForm && named.length === 0)) return [];
  const owning = isForm ? [] : owners;
  const expected = isOpen && isReport(meaning) ? writers(meaning.party) : [];
  const departments = [...new Set([...named, ...expected, ...owning])];
  const wrote = (department: string) =>
    hasBlocks(column) ? hasWritten(blocks, department, owners, profile) : text.trim() !== "";
  const missing = isOpen ? departments.filter((department) => !wrote(department)) : [];
  const cells = pieces.flatMap(({ page, entry }) =>
    [entry.anchor, ...entry.slices].map((position) => ({ sheetId: page.sheet.sheetId, position })),
  );
  const { sheet } = first.page;
  return [{ sheet, group, entry: first.entry, cells, text, departments, missing }];
}
