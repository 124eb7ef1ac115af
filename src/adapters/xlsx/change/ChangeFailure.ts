import type { RowsObstacle } from "../../../domain/circulate/WorkbookChanges";
import { refuse, type Refusal } from "../../../domain/Result";
import type { ReadFault } from "../ReadFault";

/** Why a workbook was not changed. `detail` is for the record, in English. */
export type ChangeFailure =
  | ReadFault
  /** It is written in a way that is not edited here (prefixed elements, UTF-16, no styles), though it can be read. */
  | { readonly code: "not-editable"; readonly detail: string }
  | { readonly code: "sheet-missing"; readonly detail: string }
  /** Rows cannot be taken out of this sheet without doing harm: it is to be sent whole. */
  | {
      readonly code: "rows-stay";
      readonly sheetName: string;
      readonly obstacle: RowsObstacle;
      readonly detail: string;
    };

export function notEditable(detail: string): Refusal<ChangeFailure> {
  return refuse({ code: "not-editable", detail });
}
