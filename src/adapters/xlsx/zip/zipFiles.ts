import { zipSync } from "fflate";
import type { OutgoingFile } from "../../../ports/WorkbookDelivery";

/** Several files as one .zip, in their order. Workbooks are packed already: they are put in as they are. */
export function zipFiles(files: readonly OutgoingFile[], at: Date): Uint8Array {
  const entries = files.map(({ name, bytes }) => [name, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: at });
}
