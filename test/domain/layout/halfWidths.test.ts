import { halfWidths } from "../../../src/domain/layout/halfWidths";

const widthOf = (text: string) =>
  Array.from({ length: text.length }, (_, at) => halfWidths(text.charCodeAt(at))).reduce(
    (sum, width) => sum + width,
    0,
  );

describe("halfWidths", () => {
  it.each(["a", "Z", "0", " ", "~", "¥", "é", "ｱ", "ﾞ", "｡"])("%s is half-width", (character) => {
    expect(widthOf(character)).toBe(1);
  });

  it.each([
    "あ",
    "ー",
    "ア",
    "計",
    "、",
    "」",
    "　",
    "Ａ",
    "０",
    "①",
    "■",
    "→",
    "※",
    "×",
    "Ⅲ",
    "㈱",
  ])("%s is full-width", (character) => {
    expect(widthOf(character)).toBe(2);
  });

  it("takes a pair of surrogates as one character", () => {
    expect(widthOf("𠮷")).toBe(2);
    expect(widthOf("😀")).toBe(2);
  });

  it("gives line ends, combining marks and selectors no room", () => {
    expect(widthOf("\r\n")).toBe(0);
    expect(widthOf("か\u3099")).toBe(2);
    expect(widthOf("葛\u{e0100}")).toBe(2);
    expect(widthOf("☎\ufe0e")).toBe(2);
  });
});
