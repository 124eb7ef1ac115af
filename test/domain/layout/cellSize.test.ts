import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { cellHeight, cellWidth, heightLimit } from "../../../src/domain/layout/cellSize";

const silent: SheetSnapshot = {
  id: "1",
  name: "計画",
  visibility: "visible",
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/** Columns A–B 50 points, C hidden, D the default of 40, E 70; rows 1–3 30 points, 4 the default of 15. */
const sized: SheetSnapshot = {
  ...silent,
  columnWidths: [
    { first: 0, last: 1, points: 50 },
    { first: 2, last: 2, points: 0 },
    { first: 4, last: 4, points: 70 },
  ],
  defaultColumnWidth: 40,
  rowHeights: [{ first: 0, last: 2, points: 30 }],
  defaultRowHeight: 15,
};

const columns = (left: number, right: number) => ({ top: 0, left, bottom: 0, right });
const rows = (top: number, bottom: number) => ({ top, left: 0, bottom, right: 0 });

describe("cellWidth", () => {
  it.each([
    [0, 0, 50],
    [1, 2, 50],
    [2, 2, 0],
    [3, 3, 40],
    [1, 4, 160],
    [0, 9, 410],
    [100, 101, 80],
  ])("of columns %i to %i is %i points", (left, right, points) => {
    expect(cellWidth(sized, columns(left, right))).toBe(points);
  });

  it("is not known where the snapshot says nothing of one of the columns", () => {
    expect(cellWidth(silent, columns(0, 0))).toBeNull();
    const onlyUsed = { ...sized, defaultColumnWidth: undefined };
    expect(cellWidth(onlyUsed, columns(0, 2))).toBe(100);
    expect(cellWidth(onlyUsed, columns(2, 3))).toBeNull();
  });
});

describe("cellHeight", () => {
  it("is that of all rows together", () => {
    expect(cellHeight(sized, rows(0, 0))).toBe(30);
    expect(cellHeight(sized, rows(1, 3))).toBe(75);
    expect(cellHeight(silent, rows(0, 0))).toBeNull();
  });
});

it("heightLimit is 409.5 points a row", () => {
  expect(heightLimit(rows(3, 3))).toBe(409.5);
  expect(heightLimit(rows(3, 6))).toBe(1638);
});
