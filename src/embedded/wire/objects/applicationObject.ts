import { textArgument } from "../arguments";
import type { HostSession } from "../HostSession";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { workbookCreated } from "./workbookCreated";

/** There is nothing to suspend: no calculation, and the grid is painted between requests. */
const type: OfficeType<HostSession> = {
  name: "Application",
  read: { calculationMode: () => "Automatic", calculationState: () => "Done" },
  call: {
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
    calculate: () => null,
    createWorkbook: (session, [base64]) => workbookCreated(session, textArgument(base64)),
  },
};

/** `Excel.Application` */
export function applicationObject(session: HostSession): OfficeObject {
  return OfficeObject.of(type, session);
}
