import fc from "fast-check";
import { formatSpan } from "../../../../src/domain/cells/address";
import { createHostSheet } from "../../../../src/embedded/model/createHostSheet";
import { planPieces } from "../../../../src/embedded/page/grid/planPieces";
import { layoutSheet } from "../../../../src/embedded/page/grid/SheetLayout";
import { fixedMeasure } from "./fixedMeasure";

function layoutOf(merges: string[], hiddenRows: number[] = []) {
  const sheet = createHostSheet({ name: "表", rows: [["x"]], merges, hiddenRows }, "s1");
  sheet.defaultRowHeight = 15;
  return layoutSheet(sheet, fixedMeasure);
}

const band = (first: number, last: number) => ({ first, last });

describe("planPieces", () => {
  it("renders a merge once, with the rows and columns it takes", () => {
    const plan = planPieces(layoutOf(["B2:C4"]), band(0, 4), band(0, 3));
    expect(plan.map((row) => row.pieces.map((piece) => piece.column))).toEqual([
      [0, 1, 2, 3],
      [0, 1, 3],
      [0, 3],
      [0, 3],
      [0, 1, 2, 3],
    ]);
    expect(plan[1]?.pieces[1]).toMatchObject({ rowSpan: 3, colSpan: 2, shiftX: 0, shiftY: 0 });
  });

  it("continues a merge that began above the window, its text moved up", () => {
    const piece = planPieces(layoutOf(["A2:A10"]), band(5, 7), band(0, 0))[0]?.pieces[0];
    expect(piece).toMatchObject({ row: 5, rowSpan: 3, shiftY: 80, height: 180, ownHeight: 60 });
    expect(piece && formatSpan(piece.span)).toBe("A2:A10");
  });

  it("leaves hidden rows out of a merge, also when they are its first", () => {
    const plan = planPieces(layoutOf(["A2:A5"], [1, 3]), band(0, 5), band(0, 0));
    expect(plan.map((row) => row.row)).toEqual([0, 2, 4, 5]);
    expect(plan[1]?.pieces[0]).toMatchObject({ row: 2, rowSpan: 2, shiftY: 0, height: 40 });
  });

  it("covers every rendered place exactly once, wherever the window is", () => {
    const layout = layoutOf(["A2:A40", "B3:D9", "C11:C12", "E1:F60", "B20:D20"], [4, 11, 12]);
    const index = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(index, index, fc.nat(6), fc.nat(6), (a, b, c, d) => {
        const rows = band(Math.min(a, b), Math.max(a, b));
        const columns = band(Math.min(c, d), Math.max(c, d));
        const plan = planPieces(layout, rows, columns);
        const area = plan
          .flatMap((row) => row.pieces)
          .reduce((n, p) => n + p.rowSpan * p.colSpan, 0);
        expect(area).toBe(plan.length * (columns.last - columns.first + 1));
      }),
      { seed: 11 },
    );
  });
});
