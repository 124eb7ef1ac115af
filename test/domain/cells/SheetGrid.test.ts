import fc from "fast-check";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { spanContains, spanOf } from "../../../src/domain/cells/Span";
import { sheetOf } from "../../support/sheetOf";

const grid = gridOf(
  sheetOf(
    [
      ["表題", "", ""],
      ["目標", "市民", "あ"],
      ["", "行政", "い"],
    ],
    ["A1:C1", "A2:A3"],
  ),
);

test("a cell under a merge is empty, and shows what its merge shows", () => {
  expect(grid.text({ row: 2, column: 0 })).toBe("");
  expect(grid.shownText({ row: 2, column: 0 })).toBe("目標");
  expect(grid.span({ row: 2, column: 0 })).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
  expect(grid.content({ row: 2, column: 0 })).toEqual({ kind: "empty" });
});

test("a cell of its own is its own span", () => {
  expect(grid.span({ row: 2, column: 2 })).toEqual(spanOf({ row: 2, column: 2 }));
  expect(grid.content({ row: 2, column: 2 })).toEqual({ kind: "text", text: "い" });
});

test("the edges count cells and merges", () => {
  expect([grid.lastRow, grid.lastColumn]).toEqual([2, 2]);
  expect(gridOf(sheetOf([])).lastRow).toBe(-1);
  expect(gridOf(sheetOf([["a"]], ["A1:D9"])).lastRow).toBe(8);
});

test("every cell finds the merge that holds it, among many", () => {
  const blocks = Array.from({ length: 60 }, (_, i) => `B${i * 3 + 1}:C${i * 3 + 2}`);
  const many = gridOf(sheetOf([], blocks));
  fc.assert(
    fc.property(fc.nat(200), fc.nat(4), (row, column) => {
      const position = { row, column };
      const expected = many.snapshot.merges.find((merge) => spanContains(merge, position));
      expect(many.span(position)).toEqual(expected ?? spanOf(position));
    }),
    { seed: 2 },
  );
});
