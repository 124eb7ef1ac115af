import type { WireRequest, WireResponse } from "../../../src/embedded/wire/WireMessage";

/** What `docs/recording/recordExcel.js` writes down. */
export type Recording = {
  readonly excel: Readonly<Record<string, unknown>>;
  readonly operations: readonly RecordedOperation[];
};

export type RecordedOperation = {
  readonly name: string;
  /** `done`, or the code of the failure that the script saw. */
  readonly outcome: string;
  readonly exchanges: readonly {
    readonly request: WireRequest;
    /** null where the transport failed; `errorCode` says how. */
    readonly response: WireResponse | null;
    readonly errorCode: string | null;
  }[];
};

/** Where Excel and the host answer differently. */
export type Difference = {
  readonly operation: string;
  /** What was asked, as `Range.values`, and the place inside the answer. */
  readonly at: string;
  readonly excel: unknown;
  readonly host: unknown;
};
