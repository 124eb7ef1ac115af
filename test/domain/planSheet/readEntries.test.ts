import type { Meaning } from "../../../src/domain/planSheet/Meaning";
import { isWritten, readEntries, rowsByMeasure } from "../../../src/domain/planSheet/readEntries";
import { readRows } from "../../../src/domain/planSheet/readRows";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { tableIn } from "../../support/tableIn";

/** The entries of a table whose columns all belong to the measures, or all to the rows. */
function entriesOf(rows: string[][], shared: boolean, merges: string[] = []) {
  const { grid, frame, columns, levels } = tableIn(rows, merges);
  const body = readRows(grid, frame, columns, usualProfile, null, levels);
  const meaningAt = ({ kind, fiscalYear, party }: Meaning) => ({ kind, fiscalYear, party });
  const context = { grid, columns, shared: () => shared, meaningAt };
  return readEntries(context, rowsByMeasure(body.rows));
}

const rows = [
  ["施策", "区分", "令和4年度実績", "令和5年度計画"],
  ["見守り", "市民", "一", "甲"],
  ["", "行政", "二", ""],
  ["相談", "市民", "三", "乙"],
];

test("only what is written anew from year to year is an entry", () => {
  const { columns } = tableIn([
    ["施策", "区分", "担当課", "令和4年度実績", "備考"],
    ["一", "市民"],
  ]);
  expect(columns.filter(isWritten).map(({ kind }) => kind)).toEqual(["result", "note"]);
});

test("rows are gathered by measure, in their order", () => {
  const { grid, frame, columns, levels } = tableIn(rows);
  const body = readRows(grid, frame, columns, usualProfile, null, levels);
  const gathered = [...rowsByMeasure(body.rows)].map(([{ text }, own]) => [
    text,
    own.map(({ row }) => row),
  ]);
  expect(gathered).toEqual([
    ["見守り", [1, 2]],
    ["相談", [3]],
  ]);
});

test("entries of rows come by measure, then column, then row, each with its role", () => {
  const told = entriesOf(rows, false).map(({ column, role, text }) => [column.kind, role, text]);
  expect(told).toEqual([
    ["result", "市民", "一"],
    ["result", "行政", "二"],
    ["plan", "市民", "甲"],
    ["plan", "行政", ""],
    ["result", "市民", "三"],
    ["plan", "市民", "乙"],
  ]);
});

test("a measure's entry is its slices joined, written at the first cell; repeated slices say it once", () => {
  const [result, plan] = entriesOf(rows, true);
  expect(result).toMatchObject({ role: null, text: "一\n二", anchor: { row: 1, column: 2 } });
  expect(result?.slices).toEqual([{ row: 2, column: 2 }]);
  expect([plan?.text, plan?.slices]).toEqual(["甲", []]);
  const [repeated] = entriesOf([rows[0] ?? [], ["見守り", "市民", "一"], ["", "行政", "一"]], true);
  expect(repeated?.text).toBe("一");
});

test("rows of one role are told apart by their order; a merged cell is one entry", () => {
  const twice = [rows[0] ?? [], ["見守り", "行政", "一"], ["", "行政", "二"]];
  const results = (merges: string[]) =>
    entriesOf(twice, false, merges).filter(({ column }) => column.kind === "result");
  expect(results([]).map(({ ordinal, text }) => [ordinal, text])).toEqual([
    [0, "一"],
    [1, "二"],
  ]);
  expect(results(["C2:C3"]).map(({ anchor }) => anchor)).toEqual([{ row: 1, column: 2 }]);
});

test("計画 above 実績 in one column is a plan and a result, where there are two cells", () => {
  const both = [
    ["施策", "令和4年度（上段：計画 下段：実績）"],
    ["見守り", "甲"],
    ["", "一"],
  ];
  const told = entriesOf(both, false).map(({ meaning, text }) => [meaning.kind, text]);
  expect(told).toEqual([
    ["plan", "甲"],
    ["result", "一"],
  ]);
  expect(entriesOf(both.slice(0, 2), false).map(({ meaning }) => meaning.kind)).toEqual([
    "planAndResult",
  ]);
});
