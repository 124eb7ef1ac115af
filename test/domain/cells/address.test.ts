import fc from "fast-check";
import {
  formatAddress,
  formatColumn,
  formatSpan,
  parseAddress,
  parseColumn,
  parseSpan,
} from "../../../src/domain/cells/address";
import { maxColumns, maxRows } from "../../../src/domain/cells/Position";

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 701, 702, maxColumns - 1].map(formatColumn)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  expect(["a", "XFD", "XFE", "AAAA", "1", ""].map(parseColumn)).toEqual([
    0,
    maxColumns - 1,
    null,
    null,
    null,
    null,
  ]);
});

test("an address outside an Excel sheet is none", () => {
  expect(parseAddress("$B$7")).toEqual({ row: 6, column: 1 });
  expect(parseAddress("XFD1048576")).toEqual({ row: maxRows - 1, column: maxColumns - 1 });
  for (const address of ["A0", "A1048577", "XFE1", "7", "A", "", "A1:B2", "令和5"]) {
    expect(parseAddress(address)).toBeNull();
  }
});

test("a span is the same whichever corners name it", () => {
  expect(parseSpan("C4:A2")).toEqual({ top: 1, left: 0, bottom: 3, right: 2 });
  expect(parseSpan("B2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(parseSpan("A1:B2:C3")).toBeNull();
  expect(formatSpan({ top: 1, left: 0, bottom: 3, right: 2 })).toBe("A2:C4");
  expect(formatSpan({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
});

test("every position survives its address", () => {
  const positions = fc.record({
    row: fc.nat(maxRows - 1),
    column: fc.nat(maxColumns - 1),
  });
  fc.assert(
    fc.property(positions, (position) => {
      expect(parseAddress(formatAddress(position))).toEqual(position);
    }),
    { seed: 1 },
  );
});
