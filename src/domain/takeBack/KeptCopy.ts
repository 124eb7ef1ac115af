import type { PackedSheet } from "../circulate/Stamp";
import type { BackCopy } from "./BackCopy";

/** A workbook as far as it differs from a base; texts with an index below the number of the base's texts are the base's. */
export type PackedCopy = {
  readonly file: string;
  readonly texts: readonly string[];
  /** A number: the base's sheet at that index, as it is. */
  readonly sheets: readonly (number | PackedSheet)[];
};

/** A copy that came back, as the master keeps it. */
export type KeptCopy = Omit<BackCopy, "snapshot" | "base"> & {
  /** `Stamp.id`. */
  readonly circulation: string;
  /** The version of the stamp whose base it is packed against. */
  readonly against: number;
  readonly book: PackedCopy;
  readonly base: PackedCopy | null;
};
