import { createHostSheet } from "../../../../src/embedded/model/createHostSheet";
import { gridLine, pieceBorders } from "../../../../src/embedded/page/grid/cellBorders";
import { planPieces } from "../../../../src/embedded/page/grid/planPieces";
import { layoutSheet } from "../../../../src/embedded/page/grid/SheetLayout";
import { fixedMeasure } from "./fixedMeasure";

const thin = { style: "thin", color: "#111111" };
const medium = { style: "medium", color: "#222222" };
const general = { numberFormat: "General" };

const sheet = createHostSheet(
  {
    name: "表",
    merges: ["B2:B4"],
    styles: {
      A1: { ...general, border: { right: thin, left: medium, top: thin } },
      B1: { ...general, border: { left: medium } },
      B2: { ...general, border: { bottom: thin } },
      B4: { ...general, border: { bottom: medium } },
    },
  },
  "s1",
);
const layout = layoutSheet(sheet, fixedMeasure);

function borders(row: number, column: number, lastRow = 5, filled = false) {
  const plan = planPieces(layout, { first: 0, last: lastRow }, { first: 0, last: 2 });
  const piece = plan[row]?.pieces.find((candidate) => candidate.column === column);
  if (!piece) throw new Error("no such piece");
  return pieceBorders(sheet, piece, filled);
}

describe("pieceBorders", () => {
  it("draws the stronger of the two edges that meet", () => {
    expect(borders(0, 0).right).toBe("2px solid #222222");
  });

  it("draws left and top only where no cell lies before", () => {
    expect(borders(0, 0)).toMatchObject({ left: "2px solid #222222", top: "1px solid #111111" });
    expect(borders(0, 1).left).toBeUndefined();
  });

  it("takes the lower edge of a merged area from its last row", () => {
    expect(borders(1, 1).bottom).toBe("2px solid #222222");
  });

  it("draws no edge where a merged area is cut off by the window", () => {
    expect(borders(1, 1, 2).bottom).toBe("0");
  });

  it("shows the sheet's own lines, but not in a filled cell", () => {
    expect(borders(4, 2).right).toBe(gridLine);
    expect(borders(4, 2, 5, true).right).toBe("1px solid transparent");
  });
});
