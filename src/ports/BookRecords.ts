import type { Result } from "../domain/Result";

/** What the add-in keeps in a workbook beside its cells. `other`: of a version that knows more than this one. */
export const recordKinds = ["notebook", "journal", "stamp", "copies", "other"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** How much of a kind there is. `bytes`: as text; in the file it is zipped, and mostly a tenth of that. */
export type RecordSize = {
  readonly kind: RecordKind;
  readonly parts: number;
  readonly bytes: number;
};

export type RecordsFailure = {
  /** `unfinished`: a command was begun and not finished; its record is what it can be finished or taken back by. */
  readonly code: "unfinished" | "cell-editing" | "read-only" | "host-failure";
  readonly detail: string;
};

/** Everything of the add-in in the open workbook, understood or not: to be counted, and to be taken out. */
export interface BookRecords {
  /** The kinds that there are, in the order of `recordKinds`. */
  sizes(): Promise<Result<readonly RecordSize[], RecordsFailure>>;
  /** Takes all of it out of the workbook, for good. Nothing of a sheet is touched. */
  removeAll(): Promise<Result<null, RecordsFailure>>;
}
