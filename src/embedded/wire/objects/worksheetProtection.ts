import type { HostSheet } from "../../model/HostWorkbook";
import { hashPassword, opens } from "../../model/SheetPassword";
import { ApiFailure } from "../ApiFailure";
import { flagArgument, recordArgument, textArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import type { WorksheetSelf } from "./WorksheetSelf";

/** What `Excel.WorksheetProtectionOptions` says where nothing was said. */
const plainOptions: NonNullable<HostSheet["protectionOptions"]> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};
/** Excel's longest password of a sheet. */
const longestPassword = 255;

const type: OfficeType<WorksheetSelf> = {
  name: "WorksheetProtection",
  read: {
    protected: ({ sheet }) => sheet.protected,
    options: ({ sheet }) => ({ ...plainOptions, ...sheet.protectionOptions }),
  },
  call: {
    /** Fails on a sheet that is protected already (Office.js reference, `WorksheetProtection.protect`). */
    protect: (self, [options, password]) => {
      if (self.sheet.protected) throw new ApiFailure("InvalidOperation");
      const word = wordArgument(password);
      self.sheet.protectionOptions = optionsArgument(options);
      self.sheet.password = word ? hashPassword(word, newSalt()) : undefined;
      setProtected(self, true);
    },
    /**
     * A wrong password, or none where one is needed, fails. With which code Excel does so is not documented; this host
     * says AccessDenied. Without a password on the sheet the word is passed over (VBA reference, `Worksheet.Unprotect`).
     */
    unprotect: (self, [password]) => {
      const { sheet } = self;
      const opened = !sheet.password || opens(sheet.password, wordArgument(password));
      if (opened === null) {
        throw new ApiFailure("ApiNotFound", "The password's algorithm is not known to this host.");
      }
      if (!opened) throw new ApiFailure("AccessDenied");
      sheet.password = undefined;
      setProtected(self, false);
    },
  },
};

/** `Excel.WorksheetProtection` */
export function worksheetProtection(self: WorksheetSelf): OfficeObject {
  return OfficeObject.of(type, self);
}

function optionsArgument(value: unknown): NonNullable<HostSheet["protectionOptions"]> {
  const given = value === null || value === undefined ? {} : recordArgument(value);
  const options: Record<string, boolean | string> = { ...plainOptions };
  for (const [name, one] of Object.entries(given)) {
    if (!(name in plainOptions)) throw new ApiFailure("InvalidArgument");
    if (one === null || one === undefined) continue;
    if (name !== "selectionMode") options[name] = flagArgument(one);
    else if (one === "Normal" || one === "Unlocked" || one === "None") options[name] = one;
    else throw new ApiFailure("InvalidArgument");
  }
  return options;
}

function wordArgument(value: unknown): string {
  const word = value === null || value === undefined ? "" : textArgument(value);
  if (word.length > longestPassword) throw new ApiFailure("InvalidArgument");
  return word;
}

function newSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}

function setProtected({ session, sheet }: WorksheetSelf, isProtected: boolean): void {
  sheet.protected = isProtected;
  session.workbook.changed = true;
  session.workbook.emit({ kind: "look", sheetId: sheet.id });
}
