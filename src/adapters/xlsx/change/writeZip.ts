import { deflateSync } from "fflate";
import { crc32 } from "../zip/crc32";
import type { ZipEntry } from "../zip/ZipEntry";
import { readLocal, type LocalEntry } from "./readLocal";

type ZipRecord = LocalEntry & Pick<ZipEntry, "method" | "crc"> & { readonly size: number };

const utf8Name = 0x800;
/** 1980-01-01, the first day that a zip can name: what is added says nothing of the PC's clock. */
const firstDay = 0x21;

/**
 * A zip again: its entries in their order, unchanged ones with the very same compressed bytes, changed ones deflated anew;
 * then what is added. `changed`: by where an entry's header begins. Null where an entry's header lies outside the file.
 */
export function writeZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<number, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array>,
): Uint8Array | null {
  const records: ZipRecord[] = [];
  for (const entry of entries) {
    const local = readLocal(bytes, entry);
    if (!local) return null;
    const content = changed.get(entry.headerOffset);
    const { method, crc, inflatedSize: size } = entry;
    records.push({ ...local, ...(content ? deflated(content) : { method, crc, size }) });
  }
  for (const [name, content] of added) {
    const flags = utf8Name;
    const time = { time: 0, date: firstDay };
    records.push({ name: new TextEncoder().encode(name), flags, ...time, ...deflated(content) });
  }
  return joined(records);
}

function deflated(content: Uint8Array) {
  return {
    method: 8,
    crc: crc32(content),
    size: content.length,
    data: deflateSync(content, { level: 6 }),
  };
}

function joined(records: readonly ZipRecord[]): Uint8Array {
  const locals = records.reduce((sum, one) => sum + 30 + one.name.length + one.data.length, 0);
  const directory = records.reduce((sum, one) => sum + 46 + one.name.length, 0);
  const whole = new Uint8Array(locals + directory + 22);
  const view = new DataView(whole.buffer);
  let at = 0;
  let inDirectory = locals;
  for (const record of records) {
    view.setUint32(inDirectory, 0x02014b50, true);
    view.setUint16(inDirectory + 4, 20, true);
    writeFields(view, inDirectory + 6, record);
    view.setUint32(inDirectory + 42, at, true);
    whole.set(record.name, inDirectory + 46);
    inDirectory += 46 + record.name.length;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, record);
    whole.set(record.name, at + 30);
    whole.set(record.data, at + 30 + record.name.length);
    at += 30 + record.name.length + record.data.length;
  }
  view.setUint32(inDirectory, 0x06054b50, true);
  view.setUint16(inDirectory + 8, records.length, true);
  view.setUint16(inDirectory + 10, records.length, true);
  view.setUint32(inDirectory + 12, directory, true);
  view.setUint32(inDirectory + 16, locals, true);
  return whole;
}

/** What the local and the central header have in common (4.3.7, 4.3.12), from "version needed" to the name's length. */
function writeFields(view: DataView, at: number, record: ZipRecord): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, record.flags, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint16(at + 6, record.time, true);
  view.setUint16(at + 8, record.date, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.data.length, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.name.length, true);
}
