import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { judgeEdit, type Found } from "../../../src/domain/edit/judgeEdit";
import type { Fill, SheetEdit } from "../../../src/domain/edit/SheetEdit";

const position = { row: 3, column: 5 };
const yellow: Fill = { kind: "solid", color: "#FFF8DC" };
const found: Found = {
  content: emptyContent,
  fill: { kind: "none" },
  anchor: true,
  sheetProtected: false,
  locked: true,
};
const write = (text: string): SheetEdit => ({
  kind: "setContent",
  sheetId: "s",
  position,
  before: emptyContent,
  after: textContent(text),
});
const colour: SheetEdit = {
  kind: "setFill",
  sheetId: "s",
  position,
  before: { kind: "none" },
  after: yellow,
};

describe("judgeEdit", () => {
  it("lets an edit through that finds what it expected", () => {
    expect(judgeEdit(write("x"), found)).toBe("fits");
    expect(judgeEdit(colour, found)).toBe("fits");
  });

  it("knows a cell that holds the result already", () => {
    expect(judgeEdit(write("x"), { ...found, content: textContent("x") })).toBe("already");
    expect(judgeEdit(colour, { ...found, fill: { kind: "solid", color: "#fff8dc" } })).toBe(
      "already",
    );
  });

  it("refuses with the reason", () => {
    expect(judgeEdit(write("x"), null)).toBe("sheet-missing");
    expect(judgeEdit(write("x"), { ...found, anchor: false })).toBe("not-an-anchor");
    expect(judgeEdit(write("x"), { ...found, content: textContent("y") })).toBe("changed-since");
    expect(judgeEdit(write("x".repeat(32_767)), found)).toBe("fits");
    expect(judgeEdit(write("x".repeat(32_768)), found)).toBe("too-long");
    expect(judgeEdit(colour, { ...found, fill: { kind: "other" } })).toBe("fill-not-plain");
    expect(judgeEdit(colour, { ...found, fill: { kind: "solid", color: "#FFFFFF" } })).toBe(
      "changed-since",
    );
  });

  it("lets unlocked cells of a protected sheet be filled in, not coloured", () => {
    const guarded = { ...found, sheetProtected: true };
    expect(judgeEdit(write("x"), guarded)).toBe("protected");
    expect(judgeEdit(write("x"), { ...guarded, locked: false })).toBe("fits");
    expect(judgeEdit(colour, { ...guarded, locked: false })).toBe("protected");
  });
});
