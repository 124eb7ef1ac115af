import { indexMerges } from "../cells/mergeIndex";
import { groupEntries } from "../filter/groupEntries";
import { measureGroups } from "../filter/measureGroups";
import { pieceOwners } from "../filter/pieceOwners";
import type { WritingPlace } from "../filter/WritingPlace";
import { writingPlaces, type ReadBook } from "../filter/writingPlaces";
import type { ListWords } from "../listValidation/validationEdits";
import { jointTablesOf } from "../planSheet/jointTables";
import type { Entry, Measure } from "../planSheet/PlanSheet";
import { listRules } from "./listRules";
import type { ListRule } from "./WorkbookChanges";

/** What copies of one workbook have in common; asked for once, whatever the number of departments. */
export type CopyFacts = {
  readonly read: ReadBook;
  readonly places: readonly WritingPlace[];
  readonly entries: readonly OwnedEntry[];
  /** Measures of which nobody knows whose they are. */
  readonly nobodys: ReadonlySet<Measure>;
  /** By sheet id. */
  readonly lists: ReadonlyMap<string, readonly ListRule[]>;
};

/** An entry, or a piece of one that goes on over pages, which `first` begins. */
export type OwnedEntry = {
  readonly sheetId: string;
  readonly entry: Entry;
  readonly first: Entry;
  /** To whom it belongs by its row, its party or its sheet; empty where these do not say. */
  readonly owners: readonly string[];
};

/** `words`: of the alerts of lists, which stay in the copies. */
export function copyFacts(read: ReadBook, words: ListWords): CopyFacts {
  const places = writingPlaces(read);
  const [entries, nobodys] = [ownedEntries(read), nobodysIn(read, places)];
  return { read, places, entries, nobodys, lists: listRules(read, words) };
}

function ownedEntries({ snapshot, book, profile }: ReadBook): OwnedEntry[] {
  const mergesIn = new Map(snapshot.sheets.map(({ id, merges }) => [id, indexMerges(merges)]));
  const groups = jointTablesOf(book).flatMap(measureGroups).flatMap(groupEntries);
  return groups.flatMap((pieces) =>
    pieces.map((piece) => {
      const { sheetId } = piece.page.sheet;
      const owners = pieceOwners(piece, mergesIn.get(sheetId) ?? (() => null), profile);
      return { sheetId, entry: piece.entry, first: pieces[0].entry, owners };
    }),
  );
}

function nobodysIn({ book }: ReadBook, places: readonly WritingPlace[]): Set<Measure> {
  const owned = new Set(
    places
      .filter(({ departments }) => departments.length > 0)
      .flatMap(({ group }) => group.pages.map(({ measure }) => measure)),
  );
  const tables = jointTablesOf(book).flatMap(({ parts }) => parts.map(({ table }) => table));
  return new Set(tables.flatMap(({ measures }) => measures.filter((one) => !owned.has(one))));
}
