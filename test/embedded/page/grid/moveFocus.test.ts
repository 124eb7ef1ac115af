import { formatAddress, parseAddress } from "../../../../src/domain/cells/address";
import { createHostSheet } from "../../../../src/embedded/model/createHostSheet";
import { moveFocus, type Move } from "../../../../src/embedded/page/grid/moveFocus";
import { layoutSheet } from "../../../../src/embedded/page/grid/SheetLayout";
import { fixedMeasure } from "./fixedMeasure";

const sheet = createHostSheet(
  {
    name: "表",
    rows: [["基本目標", "方向性", "施策"], ["1"], [null], [null], ["2"], ["3"]],
    cells: { F20: "末尾" },
    merges: ["B2:C4"],
    hiddenRows: [6],
    hiddenColumns: [3],
  },
  "s1",
);
sheet.defaultRowHeight = 15;
const layout = layoutSheet(sheet, fixedMeasure);

function from(address: string, move: Move): string {
  const position = parseAddress(address);
  if (!position) throw new Error(address);
  return formatAddress(moveFocus(layout, position, move));
}

const down: Move = { kind: "step", rows: 1, columns: 0 };
const right: Move = { kind: "step", rows: 0, columns: 1 };
const left: Move = { kind: "step", rows: 0, columns: -1 };

describe("moveFocus", () => {
  it("steps over hidden rows and columns", () => {
    expect(from("A6", down)).toBe("A8");
    expect(from("C1", right)).toBe("E1");
  });

  it("leaves a merged area over its far edge", () => {
    expect(from("B2", down)).toBe("B5");
    expect(from("B2", right)).toBe("E2");
    expect(from("E3", left)).toBe("C3");
  });

  it("stays at the border of the sheet", () => {
    expect(from("A1", { kind: "step", rows: -1, columns: 0 })).toBe("A1");
    expect(from("A1", left)).toBe("A1");
  });

  it("goes to the border of what is written with Ctrl and an arrow", () => {
    const edge: Move = { kind: "edge", rows: 1, columns: 0 };
    expect(from("A1", edge)).toBe("A2");
    expect(from("A2", edge)).toBe("A5");
    expect(from("A5", edge)).toBe("A6");
  });

  it("knows Home, End and their forms with Ctrl", () => {
    expect(from("C5", { kind: "rowStart" })).toBe("A5");
    expect(from("A5", { kind: "rowEnd" })).toBe("F5");
    expect(from("C5", { kind: "sheetStart" })).toBe("A1");
    expect(from("A1", { kind: "sheetEnd" })).toBe("F20");
  });

  it("goes with Ctrl+Home to the first cell that scrolls where panes are frozen", () => {
    const frozen = { ...layout, sheet: { ...sheet, frozenRows: 1, frozenColumns: 3 } };
    const position = moveFocus(frozen, { row: 9, column: 4 }, { kind: "sheetStart" });
    expect(formatAddress(position)).toBe("E2");
  });

  it("goes a screen on with PageDown, at least one row", () => {
    expect(from("A8", { kind: "page", direction: 1, pixels: 200 })).toBe("A18");
    expect(from("A8", { kind: "page", direction: -1, pixels: 1 })).toBe("A6");
  });
});
