import { refuseBytes } from "../../file/refuseBytes";
import { ApiFailure } from "../ApiFailure";
import type { HostSession } from "../HostSession";
import { OfficeObject, type OfficeType } from "../OfficeObject";

type Created = { readonly session: HostSession; readonly bytes: Uint8Array };

const type: OfficeType<Created> = {
  name: "WorkbookCreated",
  identity: () => ({ Id: "created" }),
  read: { id: () => "created" },
  call: {
    open: ({ session: { openNew }, bytes }) => {
      if (!openNew) throw new ApiFailure("UnsupportedOperation");
      openNew(bytes);
      return null;
    },
  },
};

/**
 * `Application.createWorkbook`: takes "a base64-encoded .xlsx file" (Office.js reference, `Excel.createWorkbook`); what is
 * none is InvalidArgument.
 */
export function workbookCreated(session: HostSession, base64: string): OfficeObject {
  const bytes = bytesOf(base64);
  if (!bytes || refuseBytes(bytes)) throw new ApiFailure("InvalidArgument");
  return OfficeObject.of(type, { session, bytes });
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    // `atob` tells text that is no base64 by throwing.
    return null;
  }
}
