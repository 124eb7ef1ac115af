import { headerKey, type Header } from "../../../src/domain/planSheet/Header";

const header = (columns: [number, string][], first = 0): Header => ({
  rows: { first, last: first },
  columns: columns.map(([column, label]) => ({ column, label, tiers: [label], cells: [] })),
});
const key = (columns: [number, string][], first = 0) => headerKey(header(columns, first));

test("the same texts in the same columns are the same header, wherever it stands and however spaced", () => {
  const here = key([
    [0, "施策"],
    [1, "令和5年度 計画"],
  ]);
  expect(
    key(
      [
        [0, "施　策"],
        [1, "令和5年度計画"],
      ],
      40,
    ),
  ).toBe(here);
  expect(
    key([
      [0, "施策"],
      [2, "令和5年度計画"],
    ]),
  ).not.toBe(here);
  expect(
    key([
      [0, "施策"],
      [1, "令和6年度計画"],
    ]),
  ).not.toBe(here);
  expect(key([[0, "施策"]])).not.toBe(here);
});
