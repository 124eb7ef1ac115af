import { createHostSheet } from "../../../../src/embedded/model/createHostSheet";
import { layoutSheet } from "../../../../src/embedded/page/grid/SheetLayout";
import { fixedMeasure } from "./fixedMeasure";

const wrapped = { numberFormat: "General", wrap: true, font: { size: 7.5 } } as const;

function sheetWith(plan: Partial<Parameters<typeof createHostSheet>[0]>) {
  const sheet = createHostSheet({ name: "表", ...plan }, "s1");
  sheet.defaultRowHeight = 15;
  return sheet;
}

describe("layoutSheet", () => {
  it("takes widths and heights from the file, points and characters as pixels", () => {
    const sheet = sheetWith({ rows: [["a", "b"]] });
    sheet.columns.set(0, { width: 10 });
    sheet.rows.set(0, { height: 30 });
    const layout = layoutSheet(sheet, fixedMeasure);
    expect(layout.columns.size(0)).toBe(70);
    expect(layout.rows.size(0)).toBe(40);
    expect(layout.rows.size(1)).toBe(20);
  });

  it("lets hidden rows and columns take no place", () => {
    const layout = layoutSheet(
      sheetWith({ rows: [["a"], ["b"]], hiddenRows: [0], hiddenColumns: [0] }),
      fixedMeasure,
    );
    expect(layout.rows.size(0)).toBe(0);
    expect(layout.columns.size(0)).toBe(0);
  });

  it("grows a row without a height with its wrapped text, not one that has a height", () => {
    const text = "あ".repeat(30);
    const sheet = sheetWith({ rows: [[text], [text]], styles: { A1: wrapped, A2: wrapped } });
    sheet.columns.set(0, { width: 10 });
    sheet.rows.set(1, { height: 15 });
    const layout = layoutSheet(sheet, fixedMeasure);
    // 63 px of room: six characters a line, five lines of 13 px, 2 × 2 px padding and the grid line.
    expect(layout.rows.size(0)).toBe(5 * 13 + 5);
    expect(layout.rows.size(1)).toBe(20);
  });

  it("never grows a row beyond 409.5 points", () => {
    const sheet = sheetWith({ rows: [["\n".repeat(200)]], styles: { A1: wrapped } });
    expect(layoutSheet(sheet, fixedMeasure).rows.size(0)).toBe(546);
  });

  it("gives a merged text room by rows without a height", () => {
    const text = Array.from({ length: 12 }, () => "行").join("\n");
    const sheet = sheetWith({ rows: [[text]], styles: { A1: wrapped }, merges: ["A1:A3"] });
    sheet.rows.set(1, { height: 15 });
    const { rows } = layoutSheet(sheet, fixedMeasure);
    expect(rows.size(1)).toBe(20);
    expect(rows.size(0)).toBe(rows.size(2));
    expect(rows.offset(3)).toBeGreaterThanOrEqual(12 * 13 + 5);
  });

  it("knows the last cell that shows something", () => {
    const layout = layoutSheet(
      sheetWith({ cells: { C5: "x" }, merges: ["A7:B8"], styles: { Z90: wrapped } }),
      fixedMeasure,
    );
    expect([layout.lastRow, layout.lastColumn]).toEqual([7, 2]);
  });
});
