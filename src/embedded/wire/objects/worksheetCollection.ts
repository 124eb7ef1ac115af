import { addSheet } from "../../model/changeSheets";
import { activeSheet, findSheet } from "../../model/findSheet";
import { found, textArgument } from "../arguments";
import type { HostSession } from "../HostSession";
import { listenFor } from "../listenFor";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { changeSheet } from "../sheetChange";
import { guardSheets } from "./workbookProtection";

const find = (session: HostSession, key: unknown) => {
  const sheet = findSheet(session.workbook, textArgument(key));
  return sheet && session.make.worksheet(session, sheet);
};
const visible = (session: HostSession) =>
  session.workbook.sheets.filter((sheet) => sheet.visibility === "visible");

const type: OfficeType<HostSession> = {
  name: "WorksheetCollection",
  items: (session) =>
    session.workbook.sheets.map((sheet) => session.make.worksheet(session, sheet)),
  index: (session, key) => found(find(session, key)),
  call: {
    getItem: (session, [key]) => found(find(session, key)),
    getItemOrNullObject: (session, [key]) => find(session, key),
    getActiveWorksheet: (session) => session.make.worksheet(session, activeSheet(session.workbook)),
    getCount: (session, [onlyVisible]) =>
      (onlyVisible === true ? visible(session) : session.workbook.sheets).length,
    getFirst: (session, [onlyVisible]) => {
      const sheets = onlyVisible === true ? visible(session) : session.workbook.sheets;
      return session.make.worksheet(session, found(sheets[0]));
    },
    getLast: (session, [onlyVisible]) => {
      const sheets = onlyVisible === true ? visible(session) : session.workbook.sheets;
      return session.make.worksheet(session, found(sheets.at(-1)));
    },
    add: (session, [name]) => {
      guardSheets(session);
      const wanted = name === null || name === undefined ? undefined : textArgument(name);
      return session.make.worksheet(session, changeSheet(addSheet(session.workbook, wanted)));
    },
    ...listenFor((session: HostSession) => ({ session, target: "Workbook" })),
  },
};

/** `Excel.WorksheetCollection` */
export function worksheetCollection(session: HostSession): OfficeObject {
  return OfficeObject.of(type, session);
}
