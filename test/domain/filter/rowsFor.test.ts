import { parseSpan } from "../../../src/domain/cells/address";
import { rowsFor } from "../../../src/domain/filter/rowsFor";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** Shows the measures of these names, rows as Excel numbers them. */
function rows(texts: string[][], merges: string[], names: string[]) {
  const [sheet] = planSheetsOf(readPlanBook(bookOf([sheetOf(texts, merges)]), usualProfile));
  const [table] = sheet?.tables ?? [];
  if (!table) throw new Error("no table");
  const shown = new Set(table.measures.filter(({ text }) => names.includes(text)));
  const spans = merges.flatMap((merge) => parseSpan(merge) ?? []);
  const { shown: visible, hidden } = rowsFor(table, spans, shown);
  const numbers = (runs: typeof visible) => runs.map(({ first, last }) => [first + 1, last + 1]);
  return { shown: numbers(visible), hidden: numbers(hidden) };
}

const header = ["基本目標", "施策", "区分", "令和4年度実績", "令和5年度計画"];

it("keeps a measure's role rows together, and hides the rest in runs", () => {
  const body = [
    ["1 支え合い", "① 見守り", "市民", "a", "b"],
    ["", "", "行政", "", ""],
    ["", "② 相談", "市民", "c", "d"],
    ["", "", "行政", "", ""],
    ["", "③ 交流", "市民", "e", "f"],
  ];
  const merges = ["A2:A6", "B2:B3", "B4:B5", "D2:D3", "D4:D5", "E2:E3", "E4:E5"];
  expect(rows([header, ...body], merges, ["② 相談"])).toEqual({
    shown: [[4, 5]],
    hidden: [
      [2, 3],
      [6, 6],
    ],
  });
});

it("shows with it whoever shares a cell of what is written, not whoever shares the goal", () => {
  const body = [
    ["1 支え合い", "① 見守り", "行政", "a", "b"],
    ["", "② 相談", "行政", "", "d"],
    ["", "③ 交流", "行政", "e", "f"],
  ];
  expect(rows([header, ...body], ["A2:A4", "D2:D3"], ["① 見守り"])).toEqual({
    shown: [[2, 3]],
    hidden: [[4, 4]],
  });
});

it("leaves sections, headers that come again, sums and notes where they are", () => {
  const body = [
    ["市の重点", "", "", "", ""],
    ["1 支え合い", "① 見守り", "行政", "a", "b"],
    ["", "② 相談", "行政", "c", "d"],
    header,
    ["", "③ 交流", "行政", "e", "f"],
    ["※ 太字は新規", "", "", "", ""],
  ];
  expect(rows([header, ...body], ["A2:E2", "A7:E7"], ["② 相談"])).toEqual({
    shown: [
      [2, 2],
      [4, 4],
      [7, 7],
    ],
    hidden: [
      [3, 3],
      [6, 6],
    ],
  });
});
