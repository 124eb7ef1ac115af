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

test.each([
  "　また、次の文。",
  "＊注",
  "内訳 電話5件",
  "（前年度 3件）",
  "相談者数127人",
  "相談者数：　延べ　　1,270人",
  "開催回数 延べ１２回",
])("%j goes on with an unmarked line", (line) => {
  expect(continues(line, "")).toBe(true);
});

test.each([
  "そのほか、また、次の文。",
  "会議は12時に始める。",
  "講座を開いた。参加者 12人",
  "延べ人数",
  "注※",
])("%j begins an item of its own", (line) => {
  expect(continues(line, "")).toBe(false);
});

test("an unmarked line keeps its spaces, those inside and at the end too", () => {
  expect(unmarked("あ い ")).toEqual({ indent: "", marker: "", gap: "", text: "あ い " });
  expect(unmarked(" \t　あ")).toEqual({ indent: " \t　", marker: "", gap: "", text: "あ" });
});
