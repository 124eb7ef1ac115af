import { sectionRows } from "../../../src/domain/planSheet/sectionRows";
import { tableIn } from "../../support/tableIn";

function sectionsIn(rows: string[][]) {
  const { grid, frame, columns } = tableIn(rows);
  const hierarchy = columns.filter(({ kind }) => kind === "hierarchy");
  return [
    ...sectionRows(
      grid,
      frame,
      columns.map(({ column }) => column),
      hierarchy,
    ),
  ];
}

const header = ["施策", "令和4年度実績", "令和5年度計画"];

test("a lone label in a coarser form than the rows that hold more is a section", () => {
  const rows = [header, ["1 人"], ["(1) 場"], ["① 見守り", "訪ねた。"], ["② 相談"]];
  expect(sectionsIn(rows)).toEqual([
    [1, "1 人"],
    [2, "(1) 場"],
  ]);
});

test("in a form that nobody has filled in, the finest labels are the rows to be filled", () => {
  expect(sectionsIn([header, ["1 人"], ["① 見守り"], ["② 相談"]])).toEqual([[1, "1 人"]]);
});

test("a label without a number is no section", () => {
  expect(sectionsIn([header, ["人"], ["① 見守り", "訪ねた。"]])).toEqual([]);
});

test("levels with columns of their own are not stacked", () => {
  const rows = [["基本目標", ...header], ["1 人"], ["(1) 場", "① 見守り", "訪ねた。"]];
  expect(sectionsIn(rows)).toEqual([]);
});
