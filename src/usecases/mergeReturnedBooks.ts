import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Decision } from "../domain/merge/Decision";
import { mergeBooks } from "../domain/merge/mergeBooks";
import { readCopyBook } from "../domain/merge/sameForm";
import type { MergeOutcome, RefusedCopy } from "../domain/merge/MergeOutcome";
import type { BaseRow, ReturnedCopy, Side } from "../domain/merge/MergeInput";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import type { Profile } from "../domain/profile/Profile";
import type { FileRefusal } from "../ports/WorkbookFiles";
import type { CopyRead } from "./readCopies";

/** A file that came back, as it was read, and what is known of it; what is left out is not known. */
export type CopyToMerge = {
  /** Tells copies apart; the file's name as a person sees it. */
  readonly file: string;
  readonly read: CopyRead;
  /** Whose it is by its stamp. */
  readonly stamped?: string | null;
  /** Whose it is as a person says. */
  readonly said?: string | null;
  /** What it was made from, where that is not the common base but an older version of the same year. */
  readonly base?: WorkbookSnapshot | null;
  /** The base's rows that it was sent with, of an extract. */
  readonly sentRows?: readonly BaseRow[] | null;
};

export type BooksToMerge = {
  /** What was circulated. */
  readonly base: WorkbookSnapshot;
  /** The master as it is now; the base itself where nobody has touched it. */
  readonly master: WorkbookSnapshot;
  readonly copies: readonly CopyToMerge[];
  readonly profile: Profile;
  /** How the city's columns are read, as a person answered. */
  readonly answers?: ReadingAnswers;
  readonly decisions?: readonly Decision[];
  /** The departments that it was circulated to; null where only the base can tell. */
  readonly circulatedTo?: readonly string[] | null;
};

/** What merging would write. A copy of which nothing is taken is refused by the reader or by the merge, in order of `file`. */
export type MergedBooks = Omit<MergeOutcome, "refused"> & {
  readonly refused: readonly (RefusedCopy | FileRefusal)[];
};

/** Merges what came back into the master, as far as it can be read. Nothing is written. */
export function mergeReturnedBooks(books: BooksToMerge): MergedBooks {
  const { profile, answers = [], decisions = [], circulatedTo = null } = books;
  const sideOf = (snapshot: WorkbookSnapshot): Side => ({
    snapshot,
    book: readPlanBook(snapshot, profile, answers),
  });
  const base = sideOf(books.base);
  const master = books.master === books.base ? base : sideOf(books.master);
  const older = new Map<WorkbookSnapshot, Side>();
  const baseOf = (snapshot: WorkbookSnapshot): Side => {
    const side = older.get(snapshot) ?? sideOf(snapshot);
    older.set(snapshot, side);
    return side;
  };
  const copies = books.copies.flatMap((copy): ReturnedCopy[] => {
    const { file, read, stamped = null, said = null, sentRows = null } = copy;
    if (!read.ok) return [];
    const own = copy.base ? baseOf(copy.base) : null;
    const book = readCopyBook(own ?? base, read.value, profile, answers);
    return [{ snapshot: read.value, book, file, stamped, said, base: own, sentRows }];
  });
  const outcome = mergeBooks({ base, master, copies, profile, decisions, circulatedTo });
  const unread = books.copies.flatMap(({ file, read }) =>
    read.ok ? [] : [{ ...read.failure, file }],
  );
  const refused = [...outcome.refused, ...unread].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ...outcome, refused };
}
