import { OfficeObject, type OfficeType } from "../OfficeObject";

/** What office.js itself calls when it starts; nothing comes of it here. */
const type: OfficeType<null> = {
  name: "AddinInternalService",
  call: { notifyActionHandlerReady: () => null },
};

/** The one object that the client makes by name instead of getting it from the workbook. */
export function addinInternalService(className: string): OfficeObject {
  const service = OfficeObject.of(type, null);
  if (!className.endsWith("AddinInternalService")) throw service.unknownMember(`new ${className}`);
  return service;
}
