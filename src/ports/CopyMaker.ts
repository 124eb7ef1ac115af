import type { Stamp, StampFailure } from "../domain/circulate/Stamp";
import type { RowsObstacle, WorkbookChanges } from "../domain/circulate/WorkbookChanges";
import type { Result } from "../domain/Result";
import type { Running } from "./LiveWorkbook";
import type { FileRefusal } from "./WorkbookFiles";

type Unreadable = Pick<FileRefusal, "code" | "detail">;

/** Why no copy was made of a workbook. */
export type CopyFailure =
  | Unreadable
  /** The file is written in a way that is not edited here. */
  | { readonly code: "not-editable" | "sheet-missing"; readonly detail: string }
  /** Rows cannot be taken out of this sheet without doing harm: it is to be sent whole. */
  | {
      readonly code: "rows-stay";
      readonly sheetName: string;
      readonly obstacle: RowsObstacle;
      readonly detail: string;
    };

/** Makes copies of a workbook's file, and reads what a copy says of itself. The bytes that are given stay as they are. */
export interface CopyMaker {
  /** A copy with a stamp and these changes; all else in it stays as it is. */
  copy(
    bytes: Uint8Array,
    stamp: Stamp,
    changes: Omit<WorkbookChanges, "xmlParts">,
    running?: Running,
  ): Promise<Result<Uint8Array, CopyFailure>>;
  /** null where the file has no stamp. */
  readStamp(
    bytes: Uint8Array,
    running?: Running,
  ): Promise<Result<Stamp | null, StampFailure | Unreadable>>;
}
