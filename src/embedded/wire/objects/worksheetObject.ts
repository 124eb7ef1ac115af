import { deleteSheet, renameSheet, showSheet } from "../../model/changeSheets";
import { copySheet } from "../../model/copySheet";
import { findSheet } from "../../model/findSheet";
import type { HostSheet } from "../../model/HostWorkbook";
import { activateSheet } from "../../model/selectSpan";
import { usedSpan } from "../../model/usedSpan";
import { ApiFailure } from "../ApiFailure";
import { found, numberArgument, textArgument } from "../arguments";
import type { HostSession } from "../HostSession";
import { listenFor } from "../listenFor";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { parseRangeAddress, wholeSheet } from "../rangeAddress";
import { changeSheet } from "../sheetChange";
import { chartCollection } from "./chartCollection";
import { spanWithin } from "./RangeSelf";
import { visibilityName, visibilityOf } from "./sheetVisibility";
import { guardSheets } from "./workbookProtection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";
import type { WorksheetSelf } from "./WorksheetSelf";

const present = (sheet: WorksheetSelf): HostSheet => {
  if (!sheet.session.workbook.sheets.includes(sheet.sheet)) throw new ApiFailure("ItemNotFound");
  return sheet.sheet;
};
/** The session of a workbook whose sheets may be changed. */
const free = ({ session }: WorksheetSelf): HostSession => {
  guardSheets(session);
  return session;
};
const range = (self: WorksheetSelf, span: Parameters<HostSession["make"]["range"]>[2]) =>
  self.session.make.range(self.session, present(self), span);

const type: OfficeType<WorksheetSelf> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  read: {
    id: (self) => present(self).id,
    name: (self) => present(self).name,
    position: (self) => self.session.workbook.sheets.indexOf(present(self)),
    visibility: (self) => visibilityName(present(self).visibility),
    tabColor: () => "",
    standardHeight: (self) => present(self).defaultRowHeight,
    showGridlines: () => true,
  },
  write: {
    name: (self, value) =>
      changeSheet(renameSheet(free(self).workbook, present(self), textArgument(value))),
    visibility: (self, value) =>
      showSheet(free(self).workbook, present(self), visibilityOf(textArgument(value))),
  },
  open: {
    protection: worksheetProtection,
    freezePanes: worksheetFreezePanes,
    charts: chartCollection,
  },
  call: {
    getRange: (self, [address]) => range(self, spanAt(self, address)),
    getCell: (self, [row, column]) => {
      const [y, x] = [numberArgument(row), numberArgument(column)];
      return range(self, spanWithin(y, x, y, x));
    },
    getRangeByIndexes: (self, [row, column, rows, columns]) => {
      const [y, x] = [numberArgument(row), numberArgument(column)];
      const [height, width] = [numberArgument(rows), numberArgument(columns)];
      return range(self, spanWithin(y, x, y + height - 1, x + width - 1));
    },
    /** A blank sheet's used range is A1 (Office.js reference, `getUsedRange`). */
    getUsedRange: (self, [valuesOnly]) =>
      range(self, usedSpan(present(self), valuesOnly === true) ?? spanWithin(0, 0, 0, 0)),
    getUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const span = usedSpan(present(self), valuesOnly === true);
      return span && range(self, span);
    },
    activate: (self) => {
      if (present(self).visibility !== "visible") throw new ApiFailure("InvalidOperation");
      activateSheet(self.session.workbook, self.sheet);
    },
    copy: (self, [place, other]) => {
      const session = free(self);
      const index = copyIndex(self, place, other);
      return session.make.worksheet(session, copySheet(session.workbook, present(self), index));
    },
    delete: (self) => changeSheet(deleteSheet(free(self).workbook, present(self))),
    /** How the client gets the sheet of an event. */
    _GetAnotherWorksheetById: ({ session }, [id]) =>
      session.make.worksheet(session, found(findSheet(session.workbook, textArgument(id)))),
    ...listenFor((self: WorksheetSelf) => ({ session: self.session, target: self.sheet.id })),
  },
};

/** `Excel.Worksheet` */
export function worksheetObject(session: HostSession, sheet: HostSheet): OfficeObject {
  return OfficeObject.of(type, { session, sheet });
}

/** `Excel.WorksheetPositionType`: None and End are the last place. */
function copyIndex({ session }: WorksheetSelf, place: unknown, other: unknown): number {
  const { sheets } = session.workbook;
  if (place === "Beginning") return 0;
  if (place !== "Before" && place !== "After") return sheets.length;
  if (!(other instanceof OfficeObject)) throw new ApiFailure("InvalidArgument");
  const beside = sheets.indexOf(found(other.selfOf(type)).sheet);
  return place === "After" ? beside + 1 : beside;
}

function spanAt(self: WorksheetSelf, address: unknown) {
  if (address === null || address === undefined || address === "") return wholeSheet;
  const parsed = parseRangeAddress(textArgument(address));
  if (!parsed) throw new ApiFailure("InvalidArgument");
  const elsewhere =
    parsed.sheet !== null && findSheet(self.session.workbook, parsed.sheet) !== self.sheet;
  if (elsewhere) throw new ApiFailure("InvalidArgument");
  return parsed.span;
}
