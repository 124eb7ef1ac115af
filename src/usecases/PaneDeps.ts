import type { BookRecords } from "../ports/BookRecords";
import type { SampleBook } from "../ports/SampleBook";
import type { MergeDeps } from "./MergeDeps";

/** What the pane's own screens – the first page, the settings – call upon, besides the work itself. */
export type PaneDeps = MergeDeps & {
  readonly records: BookRecords;
  readonly sample: SampleBook;
};
