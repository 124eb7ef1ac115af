import { ApiFailure } from "../ApiFailure";
import { recordArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import type { WorksheetSelf } from "./WorksheetSelf";

const type: OfficeType<WorksheetSelf> = {
  name: "WorksheetProtection",
  read: {
    protected: ({ sheet }) => sheet.protected,
    options: ({ sheet }) => sheet.protectionOptions ?? {},
  },
  call: {
    protect: (self, [options]) => {
      if (self.sheet.protected) throw new ApiFailure("InvalidOperation");
      const allowed = options === null || options === undefined ? {} : recordArgument(options);
      self.sheet.protectionOptions = allowed as Record<string, boolean | string>;
      setProtected(self, true);
    },
    /** A password is not known here: a sheet protected with one opens without. */
    unprotect: (self) => setProtected(self, false),
  },
};

/** `Excel.WorksheetProtection` */
export function worksheetProtection(self: WorksheetSelf): OfficeObject {
  return OfficeObject.of(type, self);
}

function setProtected({ session, sheet }: WorksheetSelf, isProtected: boolean): void {
  sheet.protected = isProtected;
  session.workbook.changed = true;
  session.workbook.emit({ kind: "look", sheetId: sheet.id });
}
