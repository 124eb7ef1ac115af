import fc from "fast-check";
import { RowShift } from "../../../../../src/adapters/xlsx/change/rows/RowShift";
import { intervalsOf } from "../../../../../src/domain/cells/Interval";

/** Rows 4 to 7 and row 10 go. */
const shift = new RowShift([
  { first: 9, last: 9 },
  { first: 3, last: 6 },
]);

test.each([
  ["A1:B3", "A1:B3"],
  ["A1:B4", "A1:B3"],
  ["A4:B7", ""],
  ["A5:B8", "A4:B4"],
  ["A8:B11", "A4:B6"],
  ["C10 C11 D2", "C6 D2"],
  ["A1:A1048576", "A1:A1048576"],
])("%s becomes %s", (before, after) => {
  expect(shift.areas(before)).toBe(after);
});

it("knows what is no area", () => {
  expect(shift.areas("Table1[x]")).toBeNull();
});

it("moves a cell that goes to the one that takes its place", () => {
  expect(["A3", "A4", "A7", "A8", "$B$10"].map((one) => shift.address(one))).toEqual([
    "A3",
    "A4",
    "A4",
    "A4",
    "B6",
  ]);
});

it("leaves of any area exactly the rows that stay", () => {
  const rows = fc.uniqueArray(fc.nat(40), { maxLength: 20 });
  fc.assert(
    fc.property(rows, fc.nat(40), fc.nat(10), (gone, top, more) => {
      const any = new RowShift(intervalsOf(gone));
      const bottom = top + more;
      const stay = Array.from({ length: more + 1 }, (_, i) => top + i).filter(
        (row) => !gone.includes(row),
      );
      const left = any.span({ top, left: 0, bottom, right: 0 });
      const expected = stay.map((row) => row - gone.filter((one) => one < row).length);
      expect(left ? [left.top, left.bottom] : []).toEqual(
        stay.length === 0 ? [] : [expected.at(0), expected.at(-1)],
      );
      for (const row of stay) expect(any.moved(row)).toBe(expected[stay.indexOf(row)]);
    }),
    { seed: 3 },
  );
});
