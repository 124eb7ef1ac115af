import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { Draft } from "../place/Draft";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import type { Decision } from "./Decision";

/** A workbook that takes part in a merge: what its cells hold, and how they are understood. */
export type Side = { readonly snapshot: WorkbookSnapshot; readonly book: PlanBook };

/** A row of the base; zero-based. */
export type BaseRow = { readonly sheetName: string; readonly row: number };

/** A workbook that a department sent back. */
export type ReturnedCopy = Side & {
  /** Tells copies apart; the file's name as a person sees it. */
  readonly file: string;
  /** Whose it is by its stamp; null where it has none. */
  readonly stamped: string | null;
  /** Whose it is as a person says, who was asked or named it unasked; null where nobody did. */
  readonly said: string | null;
  /** What it was made from, where that is not the common base but an older version of the same year; else null. */
  readonly base: Side | null;
  /** The base's rows that it was sent with, of an extract; null where it was sent whole. */
  readonly sentRows: readonly BaseRow[] | null;
};

/** Everything that a merge looks at. Nothing in it is changed. */
export type MergeInput = {
  /** What was circulated. */
  readonly base: Side;
  /** The master as it is now; the base itself where nobody has touched it. */
  readonly master: Side;
  /** In any order: the outcome is the same. */
  readonly copies: readonly ReturnedCopy[];
  readonly profile: Profile;
  /** What a person has decided of an earlier outcome's conflicts. */
  readonly decisions: readonly Decision[];
  /** The departments that it was circulated to; null where only the base can tell. */
  readonly circulatedTo: readonly string[] | null;
  /** What is 未確認 in the master, as far as it is known: last year's plan, carried over from a file of its own. */
  readonly drafts?: readonly Draft[];
};
