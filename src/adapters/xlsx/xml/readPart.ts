import { succeed, type Result } from "../../../domain/Result";
import type { Package } from "../Package";
import { fault, type ReadFault } from "../ReadFault";
import type { Reading } from "../Reading";
import { inflateEntry } from "../zip/inflateEntry";
import type { ZipEntry } from "../zip/ZipEntry";
import type { XmlHandler } from "./XmlHandler";
import { XmlReader } from "./XmlReader";

/** What goes to the parser at once; between two of these the reading can be stopped. */
const sliceSize = 256 * 1024;

export type PartToRead = {
  /** Absolute, `/xl/workbook.xml`. */
  readonly name: string;
  readonly namespaces: ReadonlySet<string>;
  readonly handler: XmlHandler;
};

/** Streams one XML part of a package through a handler. A part that is named but not there is damage. */
export async function readPart(
  book: Package,
  part: PartToRead,
  reading: Reading,
): Promise<Result<null, ReadFault>> {
  const entry = book.part(part.name);
  if (!entry) return fault("damaged", `${part.name} is missing`);
  if (entry.encrypted) return fault("encrypted", `${part.name} is encrypted in the zip`);
  const unfolding = reading.refusesPart(entry.inflatedSize, entry.compressedSize);
  if (unfolding) return { ok: false, failure: unfolding };
  const reader = new XmlReader(part.handler, part.namespaces, part.name);
  const broken = await stream(book.bytes, entry, reader, reading);
  if (broken) return { ok: false, failure: broken };
  const { stopped } = reader;
  return stopped && stopped !== "enough" ? { ok: false, failure: stopped } : succeed(null);
}

/**
 * Inflates, counts and parses. Once the handler has enough, the rest is not even inflated; after a fault in the XML, or
 * past the size that the directory gives, the rest is only counted: how far it unfolds decides between the explanations.
 */
async function stream(
  bytes: Uint8Array,
  entry: ZipEntry,
  reader: XmlReader,
  reading: Reading,
): Promise<ReadFault | null> {
  const used = { bytes: 0 };
  const pieces = inflateEntry(bytes, entry, used);
  let size = 0;
  for (let step = pieces.next(); ; step = pieces.next()) {
    if (step.done) {
      reader.finish();
      return step.value === null ? null : { code: "damaged", detail: step.value };
    }
    const piece = step.value;
    size += piece.length;
    const spent = reading.spendBytes(piece.length) ?? reading.refusesRatio(size, used.bytes);
    if (spent) return spent;
    const credible = size <= entry.inflatedSize ? piece : piece.subarray(0, 0);
    for (let at = 0; at === 0 || at < credible.length; at += sliceSize) {
      reader.write(credible.subarray(at, at + sliceSize));
      const stopped = await reading.breathe();
      if (stopped) return stopped;
    }
    if (reader.stopped === "enough" || reader.stopped?.code === "too-large") return null;
  }
}
