import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Result } from "../domain/Result";
import type { Running } from "./LiveWorkbook";

/** Why a file is not read. The codes are those of the command line contract, which has a status of its own for `unreadable`. */
export type FileRefusal = {
  readonly code:
    | "empty-file"
    | "encrypted"
    | "legacy-xls"
    | "not-a-workbook"
    | "damaged"
    | "too-large"
    /** The file's bytes could not be had: it is a folder, was moved, or another programme has it locked. */
    | "unreadable"
    | "cancelled";
  readonly file: string;
  /** What exactly was found, for the record; not shown as the message. */
  readonly detail: string;
};

/** Reads workbook files. Nothing of the open workbook is touched. */
export interface WorkbookFiles {
  read(
    bytes: Uint8Array,
    file: string,
    running?: Running,
  ): Promise<Result<WorkbookSnapshot, FileRefusal>>;
}
