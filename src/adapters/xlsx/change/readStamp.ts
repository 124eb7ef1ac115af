import { stampNamespace, type Stamp, type StampFailure } from "../../../domain/circulate/Stamp";
import { succeed, type Result } from "../../../domain/Result";
import type { Running } from "../../../ports/LiveWorkbook";
import { openPackage } from "../Package";
import type { ReadFault } from "../ReadFault";
import { Reading } from "../Reading";
import { recogniseFile } from "../recogniseFile";
import { findBookParts } from "./package/bookParts";
import { xmlPartsOf } from "./package/xmlPartsOf";
import { openStampText } from "./stampPart";

/** The stamp in a workbook's bytes; null where it has none, or a gateway has taken it out on the way. */
export async function readStamp(
  bytes: Uint8Array,
  running?: Running,
): Promise<Result<Stamp | null, StampFailure | ReadFault>> {
  const unfit = recogniseFile(bytes);
  if (unfit) return { ok: false, failure: unfit };
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const reading = new Reading(running);
  const parts = await findBookParts(opened.value, reading);
  if (!parts.ok) return parts;
  const found = await xmlPartsOf(opened.value, parts.value, stampNamespace, reading);
  if (!found.ok) return found;
  let newest: Stamp | null = null;
  for (const { text } of found.value) {
    const stamp = openStampText(text);
    if (!stamp.ok) return stamp;
    if (!newest || stamp.value.version > newest.version) newest = stamp.value;
  }
  return succeed(newest);
}
