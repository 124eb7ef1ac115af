import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { judgeEdit, plainFound, type Found } from "../../../src/domain/edit/judgeEdit";
import type { Fill, SetContent, SetFill } from "../../../src/domain/edit/SheetEdit";

const position = { row: 3, column: 5 };
const yellow: Fill = { kind: "solid", color: "#FFF8DC" };
const write = (text: string, before = emptyContent): SetContent => ({
  kind: "setContent",
  sheetId: "s",
  position,
  before,
  after: textContent(text),
});
const colour: SetFill = {
  kind: "setFill",
  sheetId: "s",
  position,
  before: { kind: "none" },
  after: yellow,
};
const holding = (text: string, more: Partial<Found> = {}): Found => ({
  ...plainFound,
  present: write("", textContent(text)),
  ...more,
});
const coloured = (before: Fill, more: Partial<Found> = {}): Found => ({
  ...plainFound,
  present: { ...colour, before },
  ...more,
});
const plain: Fill = { kind: "none" };

describe("judgeEdit of cells", () => {
  it("lets an edit through that finds what it expected", () => {
    expect(judgeEdit(write("x"), holding(""))).toBe("fits");
    expect(judgeEdit(colour, coloured(plain))).toBe("fits");
  });

  it("knows a cell that holds the result already", () => {
    expect(judgeEdit(write("x"), holding("x"))).toBe("already");
    expect(judgeEdit(colour, coloured({ kind: "solid", color: "#fff8dc" }))).toBe("already");
  });

  it("refuses with the reason", () => {
    expect(judgeEdit(write("x"), null)).toBe("sheet-missing");
    expect(judgeEdit(write("x"), holding("", { anchor: false }))).toBe("not-an-anchor");
    expect(judgeEdit(write("x"), holding("y"))).toBe("changed-since");
    expect(judgeEdit(write("x".repeat(32_767)), holding(""))).toBe("fits");
    expect(judgeEdit(write("x".repeat(32_768)), holding(""))).toBe("too-long");
    expect(judgeEdit(colour, coloured({ kind: "other" }))).toBe("fill-not-plain");
    expect(judgeEdit(colour, coloured({ kind: "solid", color: "#FFFFFF" }))).toBe("changed-since");
  });

  it("lets unlocked cells of a protected sheet be filled in, not coloured", () => {
    const guarded = { sheetProtected: true };
    expect(judgeEdit(write("x"), holding("", guarded))).toBe("protected");
    expect(judgeEdit(write("x"), holding("", { ...guarded, locked: false }))).toBe("fits");
    expect(judgeEdit(colour, coloured(plain, { ...guarded, locked: false }))).toBe("protected");
  });
});
