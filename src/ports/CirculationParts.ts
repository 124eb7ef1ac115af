import type { Stamp } from "../domain/circulate/Stamp";
import type { Result } from "../domain/Result";
import type { KeptCopy } from "../domain/takeBack/KeptCopy";

/** The master's stamp, and those of earlier versions that copies which came back were made from. */
export type MasterStamps = { readonly current: Stamp | null; readonly earlier: readonly Stamp[] };

export type PartsFailure = {
  /** `damaged`: cannot be understood; it is left as it is. `newer`: written by a newer version; it is left as it is. */
  readonly code: "damaged" | "newer" | "cell-editing" | "too-large" | "host-failure";
  readonly detail: string;
};

/**
 * What the open workbook itself keeps of a circulation, in custom XML parts beside its cells: its stamp, and the copies
 * that came back. Nothing of a cell is touched.
 */
export interface CirculationParts {
  stamps(): Promise<Result<MasterStamps, PartsFailure>>;
  /** Takes the place of what was there, all at once. */
  putStamps(stamps: MasterStamps): Promise<Result<null, PartsFailure>>;
  /** The copies that are kept; what cannot be understood of them is left out, and stays. */
  copies(): Promise<Result<readonly KeptCopy[], PartsFailure>>;
  /** Those of the same files take the older ones' places. */
  keepCopies(copies: readonly KeptCopy[]): Promise<Result<null, PartsFailure>>;
  /** Takes copies out of the workbook, by their files. */
  dropCopies(files: readonly string[]): Promise<Result<null, PartsFailure>>;
}
