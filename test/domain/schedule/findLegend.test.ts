import { findLegend } from "../../../src/domain/schedule/findLegend";

const printed = [
  { symbol: "◆", meaning: "検討及び協議" },
  { symbol: "○", meaning: "継続実施" },
];

test.each([
  ["quoted, two to a line", "「◆」 検討及び協議　　「○」 継続実施"],
  ["quoted without a space", "「◆」検討及び協議「○」継続実施"],
  ["colons", "◆：検討及び協議　○：継続実施"],
  ["half-width colons", "◆:検討及び協議 ○:継続実施"],
  ["equals signs", "◆＝検討及び協議、○＝継続実施"],
  ["dots", "◆…検討及び協議　○…継続実施"],
  ["bare", "◆検討及び協議　○継続実施"],
  ["after a word and in brackets", "（凡例 ◆検討及び協議、○継続実施）"],
  ["one line break apart", "「◆」 検討及び協議\n「○」 継続実施"],
])("a printed legend: %s", (_name, line) => {
  expect(findLegend([line])).toEqual(printed);
});

test("one sign in a line needs a colon or quotation marks, or it is a bullet", () => {
  expect(findLegend(["◆：検討"])).toEqual([{ symbol: "◆", meaning: "検討" }]);
  expect(findLegend(["「◆」検討"])).toEqual([{ symbol: "◆", meaning: "検討" }]);
  expect(findLegend(["◆現状と課題", "○ 相談体制の充実", "※変更箇所については下線表記"])).toEqual(
    [],
  );
});

test("letters are signs of a legend where they stand in quotation marks", () => {
  expect(findLegend(["「Ａ」 順調　「－」 対象外"])).toEqual([
    { symbol: "Ａ", meaning: "順調" },
    { symbol: "－", meaning: "対象外" },
  ]);
});

test("prose about a sign is no legend, nor is a sentence with arrows", () => {
  expect(findLegend(["該当する欄に「○」を記入してください。", "検討→実施→評価"])).toEqual([]);
});

test("a sign that is printed again counts once; one with two meanings is left out", () => {
  expect(findLegend(["◆：検討　○：継続", "◆：検討　○：完了"])).toEqual([
    { symbol: "◆", meaning: "検討" },
  ]);
});
