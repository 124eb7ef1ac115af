import { readColumns } from "../../../src/domain/planSheet/readColumns";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { tableIn } from "../../support/tableIn";

const kindsIn = (rows: string[][]) => tableIn(rows).columns.map(({ kind }) => kind);

test("texts without a header are other, without a label; memos apart from the table are not read", () => {
  const { columns } = tableIn([
    ["施策", "令和4年度実績"],
    ["見守り", "一", "二", "", "メモ"],
  ]);
  expect(columns.map(({ column, kind, label }) => [column, kind, label])).toEqual([
    [0, "hierarchy", "施策"],
    [1, "result", "令和4年度実績"],
    [2, "other", ""],
  ]);
});

test("a section row that begins left of the headers is no column of texts", () => {
  const rows = [
    ["", "施策", "令和4年度実績", "令和5年度計画"],
    ["1 支え合い"],
    ["", "見守り", "一", "二"],
  ];
  const kinds = (merges: string[]) => tableIn(rows, merges).columns.map(({ kind }) => kind);
  expect(kinds(["A2:D2"])).toEqual(["hierarchy", "result", "plan"]);
  // Merged over two columns it is a text among others.
  expect(kinds(["A2:B2"])).toEqual(["other", "hierarchy", "result", "plan"]);
});

test("cells show an axis that the header does not", () => {
  const rows = [
    ["施策", "区分", "令和4年度", "令和5年度"],
    ["見守り", "計画", "一"],
    ["", "実績", "二"],
  ];
  expect(kindsIn(rows)).toEqual(["hierarchy", "planResultAxis", "text", "text"]);
});

test("区分 says who acts where a cell names a role of the city, and in an empty form", () => {
  const kubun = (...cells: string[]) =>
    kindsIn([["施策", "区分", "令和4年度実績"], ...cells.map((cell) => ["見守り", cell, "一"])])[1];
  expect(kubun("市民", "役場")).toBe("role");
  expect(kubun("")).toBe("role");
  expect(kubun("新規", "継続")).toBe("other");
});

test("an answer reaches only its own sheet and settles what was open", () => {
  const rows = [
    ["施策", "令和4年度取組内容"],
    ["見守り", "一"],
  ];
  const answer = {
    ...{ sheetName: "進捗表", label: "令和4年度取組内容", ordinal: 0 },
    ...({ kind: "plan", fiscalYear: 2022, party: null } as const),
  };
  const second = (sheetName: string) => tableIn(rows, [], [{ ...answer, sheetName }]).columns[1];
  expect(second("別紙")).toMatchObject({ kind: "other", open: true, answered: false });
  expect(second("進捗表")).toMatchObject({ kind: "plan", open: false, answered: true });
});

test("levels count from the coarsest, the goals in the titles included", () => {
  const two = tableIn([
    ["基本目標", "施策", "令和4年度実績"],
    ["1 人", "見守り", "一"],
  ]);
  expect(two.columns.map(({ level }) => level)).toEqual([1, 2, null]);
  const titled = tableIn([["基本目標1 人"], ["施策", "令和4年度実績"], ["見守り", "一"]]);
  expect(titled.levels).toEqual(["基本目標1 人"]);
  expect(titled.columns.map(({ level }) => level)).toEqual([2, null]);
});

test("the hierarchy of the titles before holds where the table's own titles say nothing else", () => {
  const before = ["基本目標1 人"];
  const levelsOf = (rows: string[][]) => {
    const { grid, frame, words } = tableIn(rows);
    return readColumns(grid, frame, words, [], before, usualProfile.roles).levels;
  };
  const table = [
    ["施策", "令和4年度実績"],
    ["見守り", "一"],
  ];
  expect(levelsOf(table)).toEqual(before);
  expect(levelsOf([["基本目標2 町"], ...table])).toEqual(["基本目標2 町"]);
});
