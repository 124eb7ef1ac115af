import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { onSheet, untouched, type SheetChange } from "../../support/clerks/Clerk";
import { profile } from "../../support/clerks/smallPlan";
import { positionAt, reword, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** D: what was planned for a year, E: what was done in it, F: what is planned next; by measure and role. */
const base = bookOf([
  sheetOf([
    ["施策の展開", "区分", "担当課", "令和4年度計画", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "市民", "福祉課", "訪ねる。", "訪ねる。", "毎月訪ねる。"],
    ["① 見守り", "行政", "福祉課", "広報する。", "広報した。", ""],
    ["② 相談", "市民", "防災課", "備える。", "備えた。", ""],
    ["② 相談", "行政", "子育て課", "遊ぶ。", "遊ぶ。", ""],
  ]),
]);

function warned(returned: Circulation["returned"], more: Partial<Circulation> = {}) {
  const { warnings } = mergeReturned({ profile, base, returned, ...more });
  return warnings.map(({ type, file, position, text }) => [type, file, position, text]);
}
const copy = (said: string, ...changes: readonly SheetChange[]) => ({
  ...{ file: `${said}.xlsx`, said },
  by: changes.length === 0 ? untouched : onSheet("進捗表", ...changes),
});

test("in full: of which copy, where, and with which text", () => {
  const { warnings } = mergeReturned({ profile, base, returned: [copy("福祉課")] });
  const common = { file: "福祉課.xlsx", department: "福祉課", sheetId: "id-進捗表" };
  expect(warnings).toEqual([
    {
      ...{ ...common, type: "still-plan-text", sheetName: "進捗表", position: positionAt("E2") },
      ...{ measure: "① 見守り", header: "令和4年度実績", text: "訪ねる。" },
    },
    {
      ...{ ...common, type: "plan-missing", sheetName: "進捗表", position: positionAt("F3") },
      ...{ measure: "① 見守り", header: "令和5年度計画", text: "広報した。" },
    },
  ]);
});

test("a plan is missing where the same role's is, whatever the role beside it has", () => {
  expect(warned([copy("防災課")])).toEqual([
    ["plan-missing", "防災課.xlsx", positionAt("F4"), "備えた。"],
  ]);
  expect(warned([copy("防災課", write("F4", "備える。"))])).toEqual([]);
  expect(
    warned([copy("福祉課", reword("E2", "訪ねる", "訪ねた"), write("F3", "広報する。"))]),
  ).toEqual([]);
});

test("several copies of one department are told of once, the first of them", () => {
  const late = { ...copy("防災課"), file: "防災課(修正).xlsx" };
  expect(warned([copy("防災課"), late]).map(([, file]) => file)).toEqual(["防災課(修正).xlsx"]);
});

test("of a copy that is nobody's, and of a department's that has no place there, nothing is told", () => {
  expect(warned([{ file: "回答.xlsx", by: untouched }])).toEqual([]);
  expect(warned([copy("長寿社会課")])).toEqual([]);
  expect(warned([])).toEqual([]);
});

test("where several took over from a department, none of them is told that it is theirs", () => {
  expect(warned([copy("保育課"), copy("母子保健課")])).toEqual([]);
});

test("the year's own plan is looked at where there is none of the next year; where neither is, nothing", () => {
  const plan = (header: string[], row: string[]) => bookOf([sheetOf([header, row])]);
  const own = plan(
    ["施策の展開", "担当課", "令和4年度実績", "令和4年度計画"],
    ["① 見守り", "福祉課", "訪ねた。", ""],
  );
  expect(warned([copy("福祉課")], { base: own }).map(([type]) => type)).toEqual(["plan-missing"]);
  const none = plan(["施策の展開", "担当課", "令和4年度実績"], ["① 見守り", "福祉課", "訪ねた。"]);
  expect(warned([copy("福祉課")], { base: none })).toEqual([]);
  const years = plan(
    ["施策の展開", "担当課", "令和4年度実績", "令和4年度計画", "令和5年度計画"],
    ["① 見守り", "福祉課", "訪ねた。", "", "訪ねる。"],
  );
  expect(warned([copy("福祉課")], { base: years })).toEqual([]);
});

test("another party's plan is none of this one's", () => {
  const rows = [
    ["項目", "社協", "", "市", ""],
    ["", "令和4年度実施状況", "令和5年度実施予定", "令和4年度実施状況", "令和5年度実施予定"],
    ["見守り", "【福祉課】\n訪ねた。", "", "【防災課】\n備えた。", "【福祉課】\n訪ねる。"],
    ["相談", "【福祉課】\n聞いた。", "【福祉課】\n聞く。", "【防災課】\n置いた。", ""],
  ];
  const parties = bookOf([sheetOf(rows, ["A1:A2", "B1:C1", "D1:E1"])]);
  expect(warned([copy("福祉課")], { base: parties }).map(([, , position]) => position)).toEqual([
    positionAt("C3"),
  ]);
});
