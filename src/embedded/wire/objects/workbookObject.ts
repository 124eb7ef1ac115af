import { activeSheet, findSheet } from "../../model/findSheet";
import { found, textArgument } from "../arguments";
import { parseEventReference } from "../eventReference";
import type { HostSession } from "../HostSession";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { applicationObject } from "./applicationObject";
import { customXmlParts } from "./customXmlParts";
import { settingCollection } from "./settingCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "./worksheetCollection";

const selection = (session: HostSession) =>
  session.make.range(session, activeSheet(session.workbook), session.workbook.selection);

const propertiesType: OfficeType<HostSession> = {
  name: "DocumentProperties",
  read: { title: () => "", author: () => "", subject: () => "", comments: () => "" },
};

const type: OfficeType<HostSession> = {
  name: "Workbook",
  read: {
    name: ({ workbook }) => workbook.file,
    readOnly: ({ workbook }) => workbook.readOnly,
    isDirty: ({ workbook }) => workbook.changed,
    autoSave: () => false,
  },
  open: {
    worksheets: worksheetCollection,
    application: applicationObject,
    customXmlParts,
    settings: settingCollection,
    protection: workbookProtection,
    properties: (session) => OfficeObject.of(propertiesType, session),
  },
  call: {
    getSelectedRange: selection,
    getActiveCell: (session) => {
      const { top, left } = session.workbook.selection;
      const cell = { top, left, bottom: top, right: left };
      return session.make.range(session, activeSheet(session.workbook), cell);
    },
    _RemoveReference: (session, [id]) => {
      const object = session.references.get(textArgument(id));
      if (object) object.referenceId = null;
      session.references.delete(textArgument(id));
      return null;
    },
    _GetRangeForEventByReferenceId: (session, [reference]) => found(eventRange(session, reference)),
    _GetRangeOrNullObjectForEventByReferenceId: (session, [reference]) =>
      eventRange(session, reference),
  },
};

function eventRange(session: HostSession, reference: unknown): OfficeObject | null {
  const parsed = parseEventReference(textArgument(reference));
  const sheet = parsed && findSheet(session.workbook, parsed.sheetId);
  return sheet && session.make.range(session, sheet, parsed.span);
}

/** `Excel.Workbook`, the root of every request. */
export function workbookObject(session: HostSession): OfficeObject {
  return OfficeObject.of(type, session);
}
