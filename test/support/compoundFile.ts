/** The bytes of a small OLE compound file ([MS-CFB] version 3) with these empty streams at its root. */
export function compoundFile(...names: readonly string[]): Uint8Array {
  const sector = 512;
  const bytes = Buffer.alloc(sector * 3, 0);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes, 0);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  // The FAT is sector 0, the directory sector 1 with its end of chain.
  bytes.fill(0xff, sector, sector * 2);
  bytes.writeUInt32LE(0xfffffffd, sector);
  bytes.writeUInt32LE(0xfffffffe, sector + 4);
  ["Root Entry", ...names].forEach((name, index) => {
    const at = sector * 2 + index * 128;
    Buffer.from(`${name}\0`, "utf16le").copy(bytes, at);
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes.writeUInt8(index === 0 ? 5 : 2, at + 66);
    // Siblings, the second left of the first, the third right of the second; the root names the first as its child.
    const next = index > 0 && index < names.length ? index + 1 : 0xffffffff;
    bytes.writeUInt32LE(index % 2 === 1 ? next : 0xffffffff, at + 68);
    bytes.writeUInt32LE(index % 2 === 0 ? next : 0xffffffff, at + 72);
    bytes.writeUInt32LE(index === 0 ? 1 : 0xffffffff, at + 76);
  });
  return new Uint8Array(bytes);
}
