import { inspectSheet } from "../../src/cli/inspectSheet";
import { readPlanSheet } from "../../src/domain/planSheet/readPlanSheet";
import { usualProfile } from "../../src/domain/profile/Profile";
import { sheetOf } from "../support/sheetOf";

const words = { profile: usualProfile, legend: [{ symbol: "○", meaning: "継続" }] };
const inspected = (rows: string[][], merges: string[] = []) =>
  inspectSheet(readPlanSheet(sheetOf(rows, merges), usualProfile), "book.xlsx", words);

test("plan and result columns of one year are a pair of columns", () => {
  const { pairs } = inspected([
    ["施策", "令和5年度計画", "令和5年度実績"],
    ["見守り", "一", ""],
  ]);
  expect(pairs).toEqual([{ plan: "B", result: "C", fiscalYear: 2023 }]);
});

test("where 計画 and 実績 run down the rows, the pair is of cells", () => {
  const { pairs } = inspected(
    [
      ["施策", "区分", "令和4年度", "令和5年度", "令和6年度"],
      ["見守り", "計画", "一", "二", "三"],
      ["", "実績", "", "", ""],
      ["相談", "計画", "四", "五", "六"],
      ["", "実績", "", "", ""],
    ],
    ["A2:A3", "A4:A5"],
  );
  expect(pairs).toContainEqual({ plan: "D2", result: "D3", fiscalYear: 2023 });
  expect(pairs).toContainEqual({ plan: "E4", result: "E5", fiscalYear: 2024 });
  expect(pairs).toHaveLength(6);
});

test("years down the rows beside a plan and a result column", () => {
  const { pairs } = inspected(
    [
      ["施策", "年度", "計画", "実績"],
      ["見守り", "令和4年度", "一", ""],
      ["", "令和5年度", "二", ""],
    ],
    ["A2:A3"],
  );
  expect(pairs).toEqual([
    { plan: "C3", result: "D3", fiscalYear: 2023 },
    { plan: "C2", result: "D2", fiscalYear: 2022 },
  ]);
});

test("a schedule says its symbols and what applies in each year", () => {
  const { tables } = inspected([
    ["項目", "H28", "H29", "H30", "担当"],
    ["①見守り", "○", "○◆", "", "福祉課"],
  ]);
  const [row] = tables[0]?.rows ?? [];
  expect(row).toMatchObject({
    owners: ["福祉課"],
    schedule: [
      { column: "B", fiscalYear: 2016, symbols: [{ symbol: "○", meaning: "継続" }] },
      { column: "C", symbols: [{ meaning: "継続" }, { symbol: "◆", meaning: null }] },
      { column: "D", fiscalYear: 2018, symbols: [], applies: { kind: "unknown" } },
    ],
  });
});

test("a question comes with its choices, the likeliest first", () => {
  const { questions } = inspected([
    ["施策", "令和4年度実績", "事業名", "令和5年度計画"],
    ["見守り", "一", "二", "三"],
  ]);
  expect(questions).toMatchObject([
    {
      code: "no-fiscal-year",
      column: "C",
      choices: [
        [{ kind: "project", fiscalYear: 2022 }],
        [{ fiscalYear: 2023 }],
        [{ kind: "other" }],
      ],
    },
  ]);
});
