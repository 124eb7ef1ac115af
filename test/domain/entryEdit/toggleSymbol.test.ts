import { chosenSymbols, toggleSymbol } from "../../../src/domain/entryEdit/toggleSymbol";

const legend = [
  { symbol: "◆", meaning: "検討" },
  { symbol: "○", meaning: "継続" },
  { symbol: "★", meaning: "新規" },
];

test.each([
  ["", "○", "○"],
  ["○", "◆", "○◆"],
  ["○◆", "○", "◆"],
  ["○、◆", "◆", "○"],
  ["〇", "○", ""],
  ["○", "→", "→"],
  ["→", "→", ""],
  ["-", "○", "○"],
  ["○", "-", "-"],
])("%j and a press on %s: %j", (text, symbol, after) => {
  expect(toggleSymbol(text, symbol, legend)).toEqual({ ok: true, value: after });
});

test("a third symbol is not put beside two", () => {
  expect(toggleSymbol("○◆", "★", legend)).toEqual({ ok: false, failure: "two-already" });
});

test("words are not replaced by a symbol", () => {
  expect(chosenSymbols("随時実施", legend)).toBeNull();
  expect(toggleSymbol("随時実施", "○", legend)).toEqual({ ok: false, failure: "words" });
});

test("look-alikes are the legend's symbol", () => {
  expect(chosenSymbols("◯ ◆", legend)).toEqual(["○", "◆"]);
});

test("a symbol that the legend does not have is chosen as it is written", () => {
  expect(chosenSymbols("△", legend)).toEqual(["△"]);
  expect(toggleSymbol("△", "○", legend)).toEqual({ ok: true, value: "△○" });
});
