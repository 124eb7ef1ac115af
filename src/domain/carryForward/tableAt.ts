import { jointTablesOf, type JointTable } from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { ColumnRef } from "./CarryPair";

/** The table of which a column is; the column was found in that very book. */
export function tableAt(book: PlanBook, ref: ColumnRef): JointTable {
  const joint = jointTablesOf(book).find(({ parts }) =>
    parts.some(({ sheet, index }) => sheet.sheetId === ref.sheetId && index === ref.table),
  );
  if (!joint) throw new Error(`The pair names a table that ${book.file} does not have`);
  return joint;
}
