import { createHostSheet } from "../../../../src/embedded/model/createHostSheet";
import { gridWindow } from "../../../../src/embedded/page/grid/gridWindow";
import { scrollTo } from "../../../../src/embedded/page/grid/scrollTo";
import { layoutSheet } from "../../../../src/embedded/page/grid/SheetLayout";
import { fixedMeasure } from "./fixedMeasure";

function longSheet(frozenRows = 0, frozenColumns = 0) {
  const rows = Array.from({ length: 3000 }, (_, row) => [`${row + 1}`]);
  const sheet = createHostSheet({ name: "表", rows }, "s1");
  sheet.defaultRowHeight = 15;
  Object.assign(sheet, { frozenRows, frozenColumns });
  return layoutSheet(sheet, fixedMeasure);
}

const screen = { left: 0, top: 0, width: 1000, height: 700 };

describe("gridWindow", () => {
  it("renders a screenful and a margin, not 3,000 rows", () => {
    const { rows } = gridWindow(longSheet(), { ...screen, top: 30_000 });
    expect(rows.first).toBeLessThanOrEqual(1500 - 20);
    expect(rows.last).toBeGreaterThanOrEqual(1535 + 20);
    expect(rows.last - rows.first).toBeLessThan(110);
  });

  it("stays the same for a small scroll", () => {
    const layout = longSheet();
    expect(gridWindow(layout, { ...screen, top: 30_001 })).toEqual(
      gridWindow(layout, { ...screen, top: 30_010 }),
    );
  });

  it("keeps frozen rows and columns apart from the window", () => {
    const { frozenRows, frozenColumns, rows, columns } = gridWindow(longSheet(3, 2), screen);
    expect([frozenRows.last, frozenColumns.last, rows.first, columns.first]).toEqual([2, 1, 3, 2]);
  });

  it("lets frozen panes scroll that would fill the screen", () => {
    const { frozenRows } = gridWindow(longSheet(30), screen);
    expect(frozenRows.last).toBe(-1);
  });
});

describe("scrollTo", () => {
  const go = (row: number, top: number, frozen = 0) => {
    const layout = longSheet(frozen);
    const viewport = { ...screen, top };
    const span = { top: row, bottom: row, left: 0, right: 0 };
    return scrollTo(layout, gridWindow(layout, viewport), viewport, span).top;
  };

  it("does not move for a cell that is on the screen", () => {
    expect(go(10, 0)).toBe(0);
    expect(go(1510, 30_000)).toBe(30_000);
  });

  it("moves as little as needed", () => {
    expect(go(100, 0)).toBe(101 * 20 - (700 - 22));
    expect(go(100, 30_000)).toBe(2000);
  });

  it("reckons with frozen rows, which need no scrolling themselves", () => {
    expect(go(100, 30_000, 3)).toBe(97 * 20);
    expect(go(1, 30_000, 3)).toBe(30_000);
  });
});
