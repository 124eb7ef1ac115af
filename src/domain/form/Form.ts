import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { PlanBook } from "../planSheet/PlanSheet";

/** A workbook, understood, whose form (様式: rows, merges, labels) is to be changed. */
export type Form = {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
  /** The sheets that are protected now, by id. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Understands a changed workbook with the words and answers that `book` was read with. */
  readonly reread: (snapshot: WorkbookSnapshot) => PlanBook;
};
