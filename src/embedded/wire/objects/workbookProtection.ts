import { ApiFailure } from "../ApiFailure";
import type { HostSession } from "../HostSession";
import { OfficeObject, type OfficeType } from "../OfficeObject";

const type: OfficeType<HostSession> = {
  name: "WorkbookProtection",
  read: { protected: ({ workbook }) => workbook.structureProtected },
};

/** `Excel.WorkbookProtection`: of the workbook's structure. */
export function workbookProtection(session: HostSession): OfficeObject {
  return OfficeObject.of(type, session);
}

/** In a workbook whose structure is protected no sheet comes, goes or changes its name. */
export function guardSheets({ workbook }: HostSession): void {
  if (workbook.structureProtected) throw new ApiFailure("AccessDenied");
}
