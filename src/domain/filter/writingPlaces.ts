import { indexMerges, type MergeIndex } from "../cells/mergeIndex";
import { comparePositions } from "../cells/Position";
import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { departmentsNamed } from "../department/departmentsNamed";
import type { Block } from "../entry/Entry";
import { parseEntry } from "../entry/parseEntry";
import { hasBlocks } from "../planSheet/hasBlocks";
import { jointTablesOf, type JointTable } from "../planSheet/jointTables";
import type { ColumnKind } from "../planSheet/Meaning";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import { expectsText } from "./expectsText";
import { groupEntries, type EntryPiece } from "./groupEntries";
import { hasWritten } from "./hasWritten";
import { measureGroups, type MeasureGroup } from "./measureGroups";
import { pieceOwners } from "./pieceOwners";
import { isReport, reportYears, type ReportYears } from "./reportYears";
import type { WritingPlace } from "./WritingPlace";

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
 * row or the sheet. An empty cell that nobody is to write in is no place.
 */
export function writingPlaces({ snapshot, book, profile }: ReadBook): WritingPlace[] {
  const mergesIn = new Map(snapshot.sheets.map(({ id, merges }) => [id, indexMerges(merges)]));
  const order = new Map(snapshot.sheets.map(({ id }, index) => [id, index]));
  const orderOf = ({ sheet }: WritingPlace) => order.get(sheet.sheetId) ?? 0;
  return jointTablesOf(book)
    .flatMap((joint) => placesOfJoint(joint, mergesIn, profile))
    .sort((a, b) => orderOf(a) - orderOf(b) || comparePositions(a.entry.anchor, b.entry.anchor));
}

type Merges = ReadonlyMap<string, MergeIndex>;

function placesOfJoint(joint: JointTable, merges: Merges, profile: Profile): WritingPlace[] {
  const years = reportYears(joint);
  return measureGroups(joint).flatMap((group) => {
    const read = groupEntries(group).map((pieces) => readPieces(pieces, merges, profile));
    const writers = writersByParty(read, years, profile);
    return read.flatMap((one) => placeOf(group, one, years, writers, profile));
  });
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

/** Who has a block in this year's or last year's results and plans of the measure, by party. */
function writersByParty(read: readonly ReadPieces[], years: ReportYears, profile: Profile) {
  const found = new Map<string | null, string[]>();
  for (const one of read) {
    const { meaning } = one.pieces[0].entry;
    if (!isReport(meaning) || !years.isRecent(meaning)) continue;
    found.set(meaning.party, [...(found.get(meaning.party) ?? []), ...taggedIn(one, profile)]);
  }
  return found;
}

function placeOf(
  group: MeasureGroup,
  read: ReadPieces,
  years: ReportYears,
  writers: ReadonlyMap<string | null, readonly string[]>,
  profile: Profile,
): WritingPlace[] {
  const { pieces, text, blocks, owners } = read;
  const [first] = pieces;
  const { meaning, column } = first.entry;
  const isOpen = expectsText(first, years);
  const isForm = formKinds.has(meaning.kind);
  const named = taggedIn(read, profile);
  if ((text === "" && !isOpen) || (isForm && named.length === 0)) return [];
  const owning = isForm || (text === "" && !isOpen) ? [] : owners;
  const expected = isOpen && isReport(meaning) ? (writers.get(meaning.party) ?? []) : [];
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
