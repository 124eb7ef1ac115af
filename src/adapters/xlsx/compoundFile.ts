const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const none = 0xffff_fffa;
/** How many sectors of the FAT the header names. */
const inHeader = 109;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * The names at the root of an OLE compound file ([MS-CFB]), such as `Workbook` or `EncryptedPackage`. Storages are not
 * entered: a Word file with a workbook inside is no workbook. What cannot be followed is left out.
 */
export function rootNames(bytes: Uint8Array): string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return [];
  const sectorSize = 1 << shift;
  const directory = directorySectors(view, sectorSize);
  const perSector = sectorSize / 128;
  const entryAt = (id: number): number | null => {
    const sector = directory[Math.floor(id / perSector)];
    if (sector === undefined) return null;
    const at = (sector + 1) * sectorSize + (id % perSector) * 128;
    return at + 128 <= view.byteLength ? at : null;
  };
  const root = entryAt(0);
  return root === null ? [] : siblings(view, entryAt, view.getUint32(root + 76, true));
}

/** The directory's sectors, each of which the FAT names after the one before it. */
function directorySectors(view: DataView, sectorSize: number): number[] {
  const perSector = sectorSize / 4;
  const word = (sector: number, index: number): number => {
    const at = (sector + 1) * sectorSize + index * 4;
    return sector < none && at + 4 <= view.byteLength ? view.getUint32(at, true) : none;
  };
  // Where the FAT itself lies the header says for 109 sectors (7 MB of file), after that a chain of further sectors.
  const fatSector = (index: number): number => {
    if (index < inHeader) return view.getUint32(76 + index * 4, true);
    const perList = perSector - 1;
    let list = view.getUint32(68, true);
    for (let at = inHeader + perList; at <= index && list < none; at += perList) {
      list = word(list, perList);
    }
    return word(list, (index - inHeader) % perList);
  };
  const next = (sector: number) =>
    sector * sectorSize < view.byteLength
      ? word(fatSector(Math.floor(sector / perSector)), sector % perSector)
      : none;
  const seen = new Set<number>();
  for (let at = view.getUint32(48, true); at < none && !seen.has(at); at = next(at)) seen.add(at);
  return [...seen];
}

/** The children of a storage form a tree of left and right siblings. */
function siblings(view: DataView, entryAt: (id: number) => number | null, first: number): string[] {
  const names: string[] = [];
  const seen = new Set<number>();
  const open = [first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const at = id < none && !seen.has(id) ? entryAt(id) : null;
    if (at === null) continue;
    seen.add(id);
    names.push(entryName(view, at));
    open.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(Math.max(view.getUint16(at + 64, true) / 2 - 1, 0), 31);
  const units = Array.from({ length }, (_, index) => view.getUint16(at + index * 2, true));
  return String.fromCharCode(...units);
}
