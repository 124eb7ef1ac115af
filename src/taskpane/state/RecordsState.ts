import type { Result } from "../../domain/Result";
import type { RecordsFailure } from "../../ports/BookRecords";
import type { KeptRecords } from "../../usecases/bookRecords";

/** The screen 設定: what this workbook keeps, and taking it out. */
export type RecordsState = {
  /** As of the last look; null before the first. */
  readonly kept: Result<KeptRecords, RecordsFailure> | null;
  /** Whether all of it should really go is being asked. */
  readonly asking: boolean;
  /** What came of it: `removed`, or why nothing was removed. */
  readonly outcome: { readonly kind: "removed" } | RecordsTrouble | null;
  /** Another value each time the screen was opened. */
  readonly opening: object;
};

export type RecordsTrouble = { readonly kind: "failed"; readonly failure: RecordsFailure };

export const initialRecords: RecordsState = {
  kept: null,
  asking: false,
  outcome: null,
  opening: {},
};
