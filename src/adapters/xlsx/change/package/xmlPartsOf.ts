import { succeed, type Result } from "../../../../domain/Result";
import type { Package } from "../../Package";
import type { ReadFault } from "../../ReadFault";
import type { Reading } from "../../Reading";
import { readPart } from "../../xml/readPart";
import type { BookParts } from "./bookParts";

/** A custom XML part; `text`: all text inside its root. */
export type CustomXml = { readonly name: string; readonly text: string };

/** The custom XML parts of a workbook whose root is of this namespace, whoever wrote them, in whatever encoding. */
export async function xmlPartsOf(
  book: Package,
  { relationships }: BookParts,
  namespace: string,
  reading: Reading,
): Promise<Result<readonly CustomXml[], ReadFault>> {
  const found: CustomXml[] = [];
  const namespaces = new Set([namespace]);
  for (const { kind, target: name } of relationships) {
    if (kind !== "customXml" || !book.part(name)) continue;
    const pieces: string[] = [];
    let ours = false;
    const read = await readPart(
      book,
      {
        name,
        namespaces,
        handler: {
          open({ path }) {
            ours ||= !path.includes("/");
            return null;
          },
          text: (text) => void pieces.push(text),
        },
      },
      reading,
    );
    // Others' parts may be whatever they like; a damaged one is none of ours.
    if (!read.ok && (ours || read.failure.code !== "damaged")) return read;
    if (read.ok && ours) found.push({ name, text: pieces.join("") });
  }
  return succeed(found);
}
