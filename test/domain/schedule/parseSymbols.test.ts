import fc from "fast-check";
import { formatSymbols, parseSymbols } from "../../../src/domain/schedule/parseSymbols";

const legend = [
  { symbol: "◆", meaning: "検討及び協議" },
  { symbol: "○", meaning: "継続実施" },
];

function meaningsOf(text: string): readonly (string | null)[] {
  const cell = parseSymbols(text, legend);
  return cell.kind === "symbols" ? cell.symbols.map(({ meaning }) => meaning) : [];
}

test("one symbol and several, in the order of the cell", () => {
  expect(meaningsOf("○")).toEqual(["継続実施"]);
  expect(meaningsOf("○◆")).toEqual(["継続実施", "検討及び協議"]);
  expect(meaningsOf("○・◆")).toEqual(["継続実施", "検討及び協議"]);
  expect(meaningsOf("○\n◆ ○")).toEqual(["継続実施", "検討及び協議", "継続実施"]);
});

test("a symbol that the legend does not have is unknown, not left out", () => {
  expect(meaningsOf("○★")).toEqual(["継続実施", null]);
  expect(meaningsOf("×")).toEqual([null]);
});

test("circles that look alike are one symbol; a filled one is another", () => {
  expect(meaningsOf("◯")).toEqual(["継続実施"]);
  expect(meaningsOf("〇")).toEqual(["継続実施"]);
  expect(meaningsOf("●")).toEqual([null]);
  expect(meaningsOf("◎")).toEqual([null]);
});

test.each(["-", "－", "―", "—", " - ", "ー"])("%j alone is none", (text) => {
  expect(parseSymbols(text, legend)).toEqual({ kind: "none", text });
});

test("a dash that the legend explains is a symbol", () => {
  const cell = parseSymbols("－", [{ symbol: "-", meaning: "対象外" }]);
  expect(cell).toEqual({
    kind: "symbols",
    symbols: [{ before: "", symbol: "－", meaning: "対象外" }],
    end: "",
  });
});

test.each(["", " ", "　", "\n"])("%j is blank", (text) => {
  expect(parseSymbols(text, legend)).toEqual({ kind: "blank", text });
});

test.each(["継続", "○継続", "A", "①", "令和5年度", "○-", "※", "・", "㈱", "H28"])(
  "%j is words",
  (text) => {
    expect(parseSymbols(text, legend)).toEqual({ kind: "words", text });
  },
);

test("parse → format is the identity for 5,000 random cells", () => {
  const piece = fc.constantFrom(..."◆○◯★→-－、・ 　\n継A\uFE0F".split(""), "\u{20BB7}", "\uD800");
  const text = fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 8 });
  fc.assert(
    fc.property(text, (parts) => {
      const cell = parts.join("");
      expect(formatSymbols(parseSymbols(cell, legend))).toBe(cell);
    }),
    { seed: 20260401, numRuns: 5000 },
  );
});
