import { refusalOf } from "../../../src/domain/merge/refusalOf";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { keepRows } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

function refused(copy: WorkbookSnapshot) {
  return refusalOf(readPlanBook(smallPlan, profile), readPlanBook(copy, profile), "回答.xlsx");
}

test("a copy of the plan is none to refuse: edited, of some rows, with a measure's text touched", () => {
  expect(refused(smallPlan)).toBeNull();
  expect(refused(onPlan(write("E3", "書いた。"))(smallPlan))).toBeNull();
  expect(refused(onPlan(keepRows(3, 6, [5, 6]))(smallPlan))).toBeNull();
  expect(refused(onPlan(write("B3", "① 見守りを進めます"))(smallPlan))).toBeNull();
});

test("a workbook without a plan sheet", () => {
  const letter = bookOf([sheetOf([["送付状"], ["よろしくお願いします。"]])]);
  expect(refused(letter)).toEqual({ file: "回答.xlsx", code: "no-plan-sheet", found: "" });
});

test("another plan is told by its first measure", () => {
  const other = onPlan(write("B3", "道路を直します"), write("B5", "橋を架けます"))(smallPlan);
  expect(refused(other)).toEqual({
    file: "回答.xlsx",
    code: "another-plan",
    found: "道路を直します",
  });
});

test("another year is told by its years", () => {
  const last = onPlan(write("E2", "令和3年度実績"), write("F2", "令和4年度計画"))(smallPlan);
  expect(refused(last)).toEqual({
    file: "回答.xlsx",
    code: "another-year",
    found: "令和3年度、令和4年度",
  });
});

const side = (rows: readonly (readonly string[])[], header: readonly string[]) =>
  readPlanBook(bookOf([sheetOf([header, ...rows])]), profile);
const header = ["施策の展開", "令和4年度実績", "令和5年度計画"];
const plan = (measures: readonly string[], columns: readonly string[] = header) =>
  side(
    measures.map((measure, i) => [measure, ...columns.slice(1).map(() => `文${i}`)]),
    columns,
  );
const four = [
  "① 地域の見守りをすすめます",
  "② 窓口での相談をすすめます",
  "③ 道を直します",
  "④ 橋を架けます",
];

test.each([
  ["half of its measures are the plan's", [0, 1], ["⑤ 川を渡します", "⑥ 海を眺めます"], null],
  ["fewer than half are", [0], ["⑤ 川を渡します", "⑥ 海を眺めます"], "another-plan"],
  [
    "half are, touched",
    [],
    ["① 地域の見守りを進めます", "② 窓口での相談を進めます", "⑤ 川を渡します", "⑥ 海を眺めます"],
    null,
  ],
  [
    "one of three is, touched",
    [],
    ["① 地域の見守りを進めます", "⑤ 川を渡します", "⑥ 海を眺めます"],
    "another-plan",
  ],
  ["none is", [], ["⑤ 川を渡します"], "another-plan"],
])("a copy of which %s: %j", (_what, own, others, code) => {
  const measures = [...own.map((nth) => four[nth] ?? ""), ...others];
  const refusal = refusalOf(plan(four), plan(measures), "回答.xlsx");
  expect(refusal?.code ?? null).toBe(code);
  if (code !== null) expect(refusal?.found).toBe(measures[0]);
});

test("the plan itself is none to refuse, nor is a copy that is understood as it", () => {
  const base = plan(four);
  expect(refusalOf(base, base, "回答.xlsx")).toBeNull();
  expect(refusalOf(base, plan(four), "回答.xlsx")).toBeNull();
});

test("one year in common is enough, and a copy or a plan that names none says nothing of it", () => {
  const years = (...columns: string[]) => plan(four, ["施策の展開", ...columns]);
  const refused = (base: ReturnType<typeof years>, copy: ReturnType<typeof years>) =>
    refusalOf(base, copy, "回答.xlsx")?.found ?? null;
  const base = years("令和4年度実績", "令和5年度計画");
  expect(refused(base, years("令和5年度計画", "令和6年度計画"))).toBeNull();
  // Years that stand down the rows are none of a column's.
  const down = side(
    four.map((measure) => [measure, "福祉課", "令和2年度", "実施した。"]),
    ["施策の展開", "担当課", "年度", "実施状況"],
  );
  expect(refused(base, down)).toBeNull();
  expect(refused(down, base)).toBeNull();
  // A year's plan is not the same year's result.
  expect(refused(base, years("令和5年度実績", "令和6年度計画"))).toBe("令和5年度、令和6年度");
  expect(refused(base, years("令和6年度計画", "令和5年度実績"))).toBe("令和5年度、令和6年度");
  expect(refused(base, years("令和6年度実績", "令和6年度計画"))).toBe("令和6年度");
});

test("only what a plan is about counts: a project column of another year says nothing", () => {
  const base = plan(four, ["施策の展開", "令和4年度実績", "令和4年度事業"]);
  const copy = plan(four, ["施策の展開", "令和3年度実績", "令和4年度事業"]);
  expect(refusalOf(base, copy, "回答.xlsx")?.found).toBe("令和3年度");
});

test("columns that hold plan and result, or a schedule, state the year as well", () => {
  const both = (year: number) => plan(four, ["施策の展開", `令和${year}年度計画・実績`]);
  expect(refusalOf(both(4), both(3), "回答.xlsx")?.found).toBe("令和3年度");
  const schedule = (...years: number[]) => {
    const empty = years.slice(1).map(() => "");
    const rows = four.map((measure) => [measure, "福祉課", ...years.map((_, i) => "○◎→"[i] ?? "")]);
    const tiers = [
      ["施策の展開", "担当課", "年次計画", ...empty],
      ["", "", ...years.map((year) => `R${year}`)],
    ];
    const sheet = sheetOf([...tiers, ...rows], ["A1:A2", "B1:B2", "C1:E1"]);
    return readPlanBook(bookOf([sheet]), profile);
  };
  expect(refusalOf(schedule(7, 8, 9), schedule(4, 5, 6), "回答.xlsx")?.found).toBe(
    "令和4年度、令和5年度、令和6年度",
  );
});
