import { wrappedLines } from "../../../../src/embedded/page/grid/wrappedLines";
import { fixedMeasure } from "./fixedMeasure";

const lines = (text: string, width: number) => wrappedLines(text, undefined, width, fixedMeasure);

describe("wrappedLines", () => {
  it("counts line breaks in the cell", () => {
    expect(lines("一\n二\n\n四", 100)).toBe(4);
    expect(lines("", 100)).toBe(1);
  });

  it("breaks Japanese between any two characters", () => {
    expect(lines("あいうえおかきくけこ", 50)).toBe(2);
    expect(lines("あいうえおかきくけこさ", 50)).toBe(3);
  });

  it("takes a character along rather than begin a line with a closing mark", () => {
    expect(lines("あいうえお。", 50)).toBe(2);
    expect(lines("あいうえお。かきくけ", 50)).toBe(3);
  });

  it("keeps Latin words and figures whole", () => {
    expect(lines("あいう1234567", 50)).toBe(2);
  });

  it("breaks a word that is wider than the cell", () => {
    expect(lines("a".repeat(25), 50)).toBe(3);
  });
});
