import { succeed, type Result } from "../../../../domain/Result";
import type { ChangeFailure } from "../ChangeFailure";
import { addXmlPart } from "./addXmlPart";
import type { BookParts } from "./bookParts";
import type { ChangedPackage } from "./ChangedPackage";
import { xmlPartsOf } from "./xmlPartsOf";

/** Puts a custom XML part into the workbook, in the place of one of its namespace. */
export async function putXmlPart(
  file: ChangedPackage,
  parts: BookParts,
  { namespace, xml }: { readonly namespace: string; readonly xml: string },
): Promise<Result<null, ChangeFailure>> {
  const present = await xmlPartsOf(file.book, parts, namespace, file.reading);
  if (!present.ok) return present;
  for (const { name } of present.value) file.put(name, xml);
  return present.value.length > 0 ? succeed(null) : addXmlPart(file, parts.main, xml);
}
