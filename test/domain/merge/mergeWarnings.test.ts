import type { Draft } from "../../../src/domain/place/Draft";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { onSheet, untouched, type SheetChange } from "../../support/clerks/Clerk";
import { factsOf } from "../../support/clerks/facts";
import { profile } from "../../support/clerks/smallPlan";
import { reword, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** C: what was planned for a year, D: what was done in it, E: what is planned next. Results were filled from the plan. */
const base: WorkbookSnapshot = bookOf([
  sheetOf(
    [
      ["施策の展開", "区分", "令和4年度計画", "令和4年度実績", "令和5年度計画"],
      [
        ...["① 見守りをすすめます", "市民", "【福祉課】\n■ 訪ねる。\n【防災課】\n■ 備える。"],
        ...["【福祉課】\n■ 訪ねる。\n【防災課】\n■ 備える。", "【福祉課】\n■ 訪ねる。"],
      ],
      ["② 相談をうけます", "市民", "【福祉課】\n■ 聞く。", "", ""],
    ],
    [],
    "進捗表",
  ),
]);

function warned(
  copies: Readonly<Record<string, readonly SheetChange[]>>,
  more: Partial<Circulation> = {},
) {
  const returned = Object.entries(copies).map(([department, changes]) => ({
    file: `${department}.xlsx`,
    by: changes.length === 0 ? untouched : onSheet("進捗表", ...changes),
  }));
  return factsOf(mergeReturned({ profile, base, returned, ...more }), "進捗表").warnings;
}

test("a result that still is the plan, and one without a plan for the next year, of who sent a copy", () => {
  expect(warned({ 福祉課: [] })).toEqual(["福祉課.xlsx still-plan-text D2 福祉課"]);
  expect(warned({ 防災課: [] })).toEqual([
    "防災課.xlsx plan-missing E2 防災課",
    "防災課.xlsx still-plan-text D2 防災課",
  ]);
});

test("what was written is no draft any more; a department that has nothing there has forgotten nothing", () => {
  expect(warned({ 福祉課: [reword("D2", "訪ねる。", "12件訪ねた。")] })).toEqual([]);
  expect(warned({ 長寿社会課: [] })).toEqual([]);
});

test("what counts is the text after the merge", () => {
  const plan = write("E2", "【福祉課】\n■ 訪ねる。\n【防災課】\n■ 備える。");
  expect(warned({ 防災課: [reword("D2", "備える。", "備えた。"), plan] })).toEqual([]);
  const master = onSheet("進捗表", reword("D2", "備える。", "備えた。"), plan);
  expect(warned({ 防災課: [] }, { master })).toEqual([]);
});

/** In a result that is nobody's plan: what last year's own file would have put there. */
function draftOf(text: string, departments: readonly string[]): Draft {
  return {
    id: "draft",
    place: {
      sheetId: base.sheets[0]?.id ?? "",
      sheetName: "進捗表",
      measure: "② 相談をうけます",
      role: "市民",
      column: { kind: "result", fiscalYear: 2022, party: null },
      ordinal: 0,
      lastPosition: { row: 2, column: 3 },
    },
    text,
    from: { file: "昨年度.xlsx", sheet: "進捗表", cell: "E3" },
    departments,
    fillBefore: null,
  };
}

/** What is told of it when these departments give back their copies. */
function toldOf(draft: Draft, ...returned: readonly (readonly [string, ...SheetChange[]])[]) {
  const outcome = mergeReturned({
    profile,
    base: onSheet("進捗表", write("D3", draft.text))(base),
    drafts: [draft],
    returned: returned.map(([department, ...changes]) => ({
      file: `${department}.xlsx`,
      by: onSheet("進捗表", ...changes),
    })),
  });
  return factsOf(outcome, "進捗表").warnings.filter((one) => one.includes("D3"));
}

test("a draft from last year's own file that nobody has touched is told, and no more once it was", () => {
  const draft = draftOf("【福祉課】\n■ 窓口を開く。", ["福祉課"]);
  expect(toldOf(draft, ["福祉課"])).toEqual(["福祉課.xlsx still-plan-text D3 福祉課"]);
  expect(toldOf(draft, ["福祉課", reword("D3", "開く", "開いた")])).toEqual([]);
});

test("of a draft that one department has confirmed, only the others are told", () => {
  const draft = draftOf("【福祉課】\n■ 窓口を開いた。\n【防災課】\n■ 備えた。", ["防災課"]);
  expect(toldOf(draft, ["福祉課"], ["防災課"])).toEqual(["防災課.xlsx still-plan-text D3 防災課"]);
});
