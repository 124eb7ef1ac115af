import { continues, parseMarked, unmarked } from "../../../src/domain/entry/parseItem";

test("a marked line is taken apart without loss", () => {
  expect(parseMarked("　■  あ ")).toEqual({ indent: "　", marker: "■", gap: "  ", text: "あ " });
  expect(parseMarked("(12月頃)")).toBeNull();
  expect(parseMarked("（12）あ")).toEqual({ indent: "", marker: "（12）", gap: "", text: "あ" });
  expect(unmarked("  あ")).toEqual({ indent: "  ", marker: "", gap: "", text: "あ" });
});

test("under a marker every line goes on; elsewhere only what says so", () => {
  expect(continues("次の文。", "■")).toBe(true);
  expect(continues("次の文。", "")).toBe(false);
  for (const line of ["また、次の文。", "※注", "参加者 12人", "( )内は内数", "なお、次の文。"]) {
    expect([line, continues(line, "")]).toEqual([line, true]);
  }
});
