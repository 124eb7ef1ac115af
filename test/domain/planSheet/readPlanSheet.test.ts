import type { PlanSheet } from "../../../src/domain/planSheet/PlanSheet";
import { readPlanSheet } from "../../../src/domain/planSheet/readPlanSheet";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { sheetOf } from "../../support/sheetOf";

const read = (rows: string[][], merges: string[] = []) =>
  readPlanSheet(sheetOf(rows, merges), usualProfile);

function planSheet(rows: string[][], merges: string[] = []): PlanSheet {
  const reading = read(rows, merges);
  if (!reading.planSheet) throw new Error(reading.declined.reason);
  return reading.sheet;
}

const header = ["施策", "区分", "令和4年度実績", "令和5年度計画"];

test("a sheet that is no plan sheet says why", () => {
  const reason = (rows: string[][]) => {
    const reading = read(rows);
    return reading.planSheet ? "a plan sheet" : reading.declined.reason;
  };
  expect(reason([])).toBe("empty");
  expect(
    reason([
      ["費目", "金額"],
      ["報償費", "120"],
    ]),
  ).toBe("no-header");
  expect(
    reason([
      ["施策", "備考"],
      ["見守り", "あ"],
    ]),
  ).toBe("no-year-columns");
  expect(
    reason([
      ["施策", "実績", "計画"],
      ["見守り", "あ", "い"],
    ]),
  ).toBe("no-year-columns");
  expect(reason([header])).toBe("no-rows");
});

test("a header of two tiers under a title: the year above, the kind below", () => {
  const sheet = planSheet(
    [
      ["地域福祉計画 令和5年度計画 進捗表", "", "", "", "", ""],
      ["施策の体系", "", "区分", "令和4年度", "", "令和5年度"],
      ["基本目標", "施策", "", "実施状況", "事業名", "実施予定"],
      ["1 目標", "① 見守り", "市民", "あ", "い", "う"],
    ],
    ["A1:F1", "A2:B2", "C2:C3", "D2:E2"],
  );
  const [table] = sheet.tables;
  expect(table?.headerRows).toEqual({ first: 1, last: 2 });
  expect(table?.columns.map(({ kind, fiscalYear, label }) => [kind, fiscalYear, label])).toEqual([
    ["hierarchy", null, "施策の体系 基本目標"],
    ["hierarchy", null, "施策の体系 施策"],
    ["role", null, "区分"],
    ["result", 2022, "令和4年度 実施状況"],
    ["project", 2022, "令和4年度 事業名"],
    ["plan", 2023, "令和5年度 実施予定"],
  ]);
});

test("a cut-up entry is its slices joined, written at its first cell", () => {
  const { tables } = planSheet(
    [
      header,
      ["見守り", "市民", "一", "計画"],
      ["", "社協", "二", ""],
      ["", "行政", "", ""],
      ["相談", "市民", "三", "計画"],
      ["", "社協", "", ""],
    ],
    ["D2:D4", "C5:C6"],
  );
  const [first] = tables[0]?.entries ?? [];
  expect(first).toMatchObject({
    role: null,
    text: "一\n二",
    anchor: { row: 1, column: 2 },
    slices: [{ row: 2, column: 2 }],
  });
});

test("where nothing is merged, an entry belongs to a measure and a role", () => {
  const { tables } = planSheet([header, ["見守り", "市民", "一", ""], ["", "社協", "二", "三"]]);
  const entries = tables[0]?.entries.map(({ role, column, text }) => [column.kind, role, text]);
  expect(entries).toEqual([
    ["result", "市民", "一"],
    ["result", "社協", "二"],
    ["plan", "市民", ""],
    ["plan", "社協", "三"],
  ]);
});

test("blank, section, note and total rows and a header that comes again are no measures", () => {
  const { tables } = planSheet(
    [
      header,
      ["第1章 見守り", "", "", ""],
      ["見守り", "市民", "一", "二"],
      ["", "", "", ""],
      header,
      ["相談", "市民", "三", "四"],
      ["合計", "", "", ""],
      ["※ 令和5年4月現在", "", "", ""],
    ],
    ["A2:D2", "A8:D8"],
  );
  const [table] = tables;
  expect(table?.otherRows).toEqual([
    { row: 1, kind: "section" },
    { row: 3, kind: "blank" },
    { row: 6, kind: "total" },
    { row: 7, kind: "note" },
  ]);
  expect(table?.repeatedHeaderRows).toEqual([{ first: 4, last: 4 }]);
  expect(table?.measures.map((measure) => measure.text)).toEqual(["見守り", "相談"]);
});

test("a column whose year is not stated is a question, not a guess", () => {
  const { questions } = planSheet([
    ["施策", "令和4年度実績", "事業名", "令和5年度計画", "令和5年度計画", "謎"],
    ["見守り", "一", "二", "三", "四", "五"],
  ]);
  expect(questions.map(({ code, column }) => [code, column])).toEqual([
    ["no-fiscal-year", 2],
    ["duplicate-column", 3],
    ["duplicate-column", 4],
    ["unknown-column", 5],
  ]);
});
