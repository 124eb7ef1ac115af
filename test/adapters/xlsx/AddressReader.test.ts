import fc from "fast-check";
import { AddressReader } from "../../../src/adapters/xlsx/AddressReader";
import { parseAddress, parseSpan } from "../../../src/domain/cells/address";

const letters = fc.constantFrom(
  "A",
  "B",
  "Z",
  "AA",
  "XFD",
  "XFE",
  "AAAA",
  "a",
  "b",
  "$C",
  "",
  "Ａ",
  "_",
);
const digits = fc.constantFrom(
  "1",
  "9",
  "10",
  "1048576",
  "1048577",
  "0",
  "01",
  "$7",
  "",
  "1e3",
  "９",
  "7 ",
);
const address = fc.tuple(letters, digits).map((parts) => parts.join(""));

const addresses = new AddressReader();

test("addresses are what `parseAddress` takes them for", () => {
  fc.assert(
    fc.property(address, (text) => {
      const { read, row, column } = {
        read: addresses.read(text),
        row: addresses.row,
        column: addresses.column,
      };
      expect(read ? { row, column } : null).toEqual(parseAddress(text));
    }),
    { seed: 12, numRuns: 500 },
  );
});

test("references are what `parseSpan` takes them for", () => {
  const reference = fc
    .array(address, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(":"));
  fc.assert(
    fc.property(reference, (text) => {
      expect(addresses.span(text)).toEqual(parseSpan(text));
    }),
    { seed: 13, numRuns: 1_000 },
  );
});
