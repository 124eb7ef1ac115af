/** The table for a byte, and those for bytes that are followed by one, two, three others ("slicing by four"). */
const [t0, t1, t2, t3] = crcTables();

/** The CRC-32 of zip (ISO 3309), continued from what was computed before; unsigned. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= item(bytes, at) | (item(bytes, at + 1) << 8);
    crc ^= (item(bytes, at + 2) << 16) | (item(bytes, at + 3) << 24);
    crc =
      item(t3, crc & 0xff) ^
      item(t2, (crc >>> 8) & 0xff) ^
      item(t1, (crc >>> 16) & 0xff) ^
      item(t0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = item(t0, (crc ^ item(bytes, at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function item(list: Uint8Array | Int32Array, index: number): number {
  return list[index] ?? 0;
}

function crcTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const next = (table: Int32Array) =>
    table.map((value) => item(first, value & 0xff) ^ (value >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
