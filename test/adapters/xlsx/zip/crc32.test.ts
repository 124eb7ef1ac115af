import fc from "fast-check";
import { crc32 } from "../../../../src/adapters/xlsx/zip/crc32";

const of = (text: string) => crc32(new Uint8Array(Buffer.from(text)));

test("the CRC-32 is that of the usual examples", () => {
  expect(of("")).toBe(0);
  expect(of("a")).toBe(0xe8b7be43);
  expect(of("123456789")).toBe(0xcbf43926);
  expect(of("The quick brown fox jumps over the lazy dog")).toBe(0x414fa339);
});

test("pieces have the CRC of the whole, wherever it is cut", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, at) => {
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
    }),
    { seed: 11, numRuns: 500 },
  );
});
