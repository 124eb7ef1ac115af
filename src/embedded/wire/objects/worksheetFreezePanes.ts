import { maxColumns, maxRows } from "../../../domain/cells/Position";
import { numberArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import type { WorksheetSelf } from "./WorksheetSelf";

const type: OfficeType<WorksheetSelf> = {
  name: "WorksheetFreezePanes",
  call: {
    getLocationOrNullObject: ({ session, sheet }) => {
      if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return null;
      const bottom = (sheet.frozenRows || maxRows) - 1;
      const right = (sheet.frozenColumns || maxColumns) - 1;
      return session.make.range(session, sheet, { top: 0, left: 0, bottom, right });
    },
    freezeRows: (self, [count]) => freeze(self, numberArgument(count), 0),
    freezeColumns: (self, [count]) => freeze(self, 0, numberArgument(count)),
    unfreeze: (self) => freeze(self, 0, 0),
  },
};

/** `Excel.WorksheetFreezePanes` */
export function worksheetFreezePanes(self: WorksheetSelf): OfficeObject {
  return OfficeObject.of(type, self);
}

function freeze({ session, sheet }: WorksheetSelf, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  session.workbook.changed = true;
  session.workbook.emit({ kind: "look", sheetId: sheet.id });
}
