import fc from "fast-check";
import { textHeight, wrappedLines } from "../../../src/domain/layout/textHeight";

/** A cell for so many full-width characters of 10 points: 3.75 points are margin. */
const roomFor = (characters: number) => characters * 10 + 3.75;
const lines = (text: string, characters: number) => wrappedLines(text, roomFor(characters), 10);

describe("wrappedLines", () => {
  it("gives a full-width character the width of the font size", () => {
    expect(lines("あいうえお", 5)).toBe(1);
    expect(lines("あいうえおか", 5)).toBe(2);
    expect(wrappedLines("あいうえお", roomFor(5) - 0.01, 10)).toBe(2);
  });

  it.each([
    ["letters, figures and spaces", "Plan 2026 "],
    ["half-width kana with its marks", "ｶﾞｲﾄﾞﾌﾞｯｸ."],
  ])("gives two half-width ones the room of one: %s", (_, ten) => {
    expect(ten).toHaveLength(10);
    expect(lines(ten, 5)).toBe(1);
    expect(lines(`${ten}x`, 5)).toBe(2);
  });

  it.each(["①②③④⑤", "■■■■■", "→→→→→", "２０２６．", "𠮷𠮷𠮷𠮷𠮷", "×÷×÷×"])(
    "counts %s as five full-width characters",
    (five) => {
      expect(lines(five, 5)).toBe(1);
      expect(lines(`あ${five}`, 5)).toBe(2);
    },
  );

  it("gives marks on a character no room of their own", () => {
    expect(lines("か\u3099き\u3099く\u3099け\u3099こ\u3099", 5)).toBe(1);
    expect(lines("葛\u{e0100}葛\u{e0100}葛\u{e0100}葛\u{e0100}葛\u{e0100}", 5)).toBe(1);
  });

  it("does not split a full-width character over a half place that is left", () => {
    // 1 + 4 × 2 = 9 halves; the fifth あ does not fit into the tenth.
    expect(lines("1ああああ", 5)).toBe(1);
    expect(lines("1あああああ", 5)).toBe(2);
  });

  it("begins a line at every break in the text, also at one that ends it", () => {
    expect(lines("", 5)).toBe(1);
    expect(lines("あ\nい", 5)).toBe(2);
    expect(lines("あ\r\n\r\nい", 5)).toBe(3);
    expect(lines("あいうえおか\n", 5)).toBe(3);
  });

  it("puts one character on a line where the cell is narrower than one", () => {
    expect(wrappedLines("あいう", 4, 10)).toBe(3);
  });
});

describe("textHeight", () => {
  it("is the height of Excel's rows in ＭＳ Ｐゴシック: 11.25 points a line at 9", () => {
    expect(textHeight("一", 100, 9)).toBe(11.25);
    expect(textHeight("一\n二\n三", 100, 9)).toBe(33.75);
  });

  it("fills a row of 409.5 points with 36 lines at 9 points, and not with 37", () => {
    // 44 characters of 7 pixels are 231 points: 25 full-width characters of 9 points, and 2.25 points are left.
    expect(textHeight("計".repeat(25 * 36), 231, 9)).toBe(405);
    expect(textHeight("計".repeat(25 * 36 + 1), 231, 9)).toBeGreaterThan(409.5);
  });

  it("is nothing in a hidden column", () => {
    expect(textHeight("見えない", 0, 11)).toBe(0);
  });

  it("never gets lower with more text, less width or a larger font", () => {
    const text = fc.string({ unit: fc.constantFrom("計", "a", "ｱ", "\n", "、", "𠮷") });
    const width = fc.integer({ min: 20, max: 300 });
    const size = fc.integer({ min: 6, max: 18 });
    fc.assert(
      fc.property(text, text, width, size, (one, more, points, fontSize) => {
        const height = textHeight(one, points, fontSize);
        expect(textHeight(one + more, points, fontSize)).toBeGreaterThanOrEqual(height);
        expect(textHeight(one, points + 10, fontSize)).toBeLessThanOrEqual(height);
        expect(textHeight(one, points, fontSize + 1)).toBeGreaterThanOrEqual(height);
      }),
      { seed: 4095 },
    );
  });
});
