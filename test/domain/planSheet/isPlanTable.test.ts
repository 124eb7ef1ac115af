import { isPlanTable } from "../../../src/domain/planSheet/isPlanTable";
import type { ColumnAnswer } from "../../../src/domain/planSheet/ReadingAnswers";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { sheetOf } from "../../support/sheetOf";
import { tableIn } from "../../support/tableIn";

function isPlan(rows: string[][], answers: ColumnAnswer[] = []): boolean {
  const { grid, ...table } = tableIn(rows, [], answers);
  return isPlanTable(grid, { ...table, questions: [] });
}

test("a hierarchy, and a year that has results, plans or a schedule", () => {
  expect(
    isPlan([
      ["施策", "令和4年度実績"],
      ["見守り", "訪ねた。"],
    ]),
  ).toBe(true);
  expect(
    isPlan([
      ["施策", "令和3年度", "令和4年度", "令和5年度"],
      ["見守り", "○", "○", ""],
    ]),
  ).toBe(true);
});

test("nothing that is planned, or no year: no plan", () => {
  expect(
    isPlan([
      ["担当課", "令和4年度実績"],
      ["福祉課", "訪ねた。"],
    ]),
  ).toBe(false);
  expect(
    isPlan([
      ["施策", "備考"],
      ["見守り", "あ"],
    ]),
  ).toBe(false);
  expect(
    isPlan([
      ["施策", "実績", "計画"],
      ["見守り", "訪ねた。", "訪ねる。"],
    ]),
  ).toBe(false);
});

test("the goal in the titles is a hierarchy, too", () => {
  const rows = [
    ["担当課", "令和4年度実績"],
    ["福祉課", "訪ねた。"],
  ];
  expect(isPlan([["基本目標1 支え合う"], ...rows])).toBe(true);
});

test("実績 and 計画 without a year may be a plan under a title that names one, once something is written", () => {
  const title = ["令和5年度 進捗表"];
  const header = ["施策", "実績", "計画"];
  expect(isPlan([title, header, ["見守り", "訪ねた。", ""]])).toBe(true);
  expect(isPlan([title, header, ["見守り", "", ""]])).toBe(false);
});

test("years down the rows date the columns beside them", () => {
  const rows = [
    ["施策", "年度", "実績"],
    ["見守り", "令和4年度", "一"],
    ["", "令和5年度", "二"],
  ];
  expect(isPlan(rows)).toBe(true);
});

test("figures under years are a budget", () => {
  const rows = [
    ["施策", "令和4年度実績"],
    ["見守り", "120"],
  ];
  const { grid, ...table } = tableIn(rows);
  const { cells, ...sheet } = sheetOf(rows);
  const figures = cells.map((cell) =>
    cell.text === "120"
      ? { ...cell, content: { kind: "value", value: 120, numberFormat: "General" } as const }
      : cell,
  );
  expect(isPlanTable(grid, { ...table, questions: [] })).toBe(true);
  expect(isPlanTable(gridOf({ ...sheet, cells: figures }), { ...table, questions: [] })).toBe(
    false,
  );
});

test("once a person has said what a column means it stays one, whatever was said", () => {
  const rows = [
    ["施策", "備考"],
    ["見守り", "あ"],
  ];
  const answer: ColumnAnswer = {
    ...{ sheetName: "進捗表", label: "備考", ordinal: 0 },
    ...{ kind: "other", fiscalYear: null, party: null },
  };
  expect(isPlan(rows, [answer])).toBe(true);
});
