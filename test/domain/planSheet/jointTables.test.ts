import {
  entriesOf,
  jointTablesOf,
  measuresOf,
  meaningsOf,
} from "../../../src/domain/planSheet/jointTables";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const header = ["施策", "令和4年度実績", "令和5年度計画"];
const page = (name: string, ...measures: string[]) =>
  sheetOf([header, ...measures.map((measure) => [measure, `${measure}した`, ""])], [], name);
const joints = (...sheets: ReturnType<typeof page>[]) =>
  jointTablesOf(readPlanBook(bookOf(sheets), usualProfile));

test("pages whose columns mean the same are one table, in their order", () => {
  const [joint, ...others] = joints(page("1ページ", "① 甲", "② 乙"), page("2ページ", "③ 丙"));
  expect(others).toEqual([]);
  expect(joint && measuresOf(joint).map(({ text }) => text)).toEqual(["① 甲", "② 乙", "③ 丙"]);
  const results = joint && entriesOf(joint, { kind: "result", fiscalYear: 2022, party: null });
  expect(results?.map(({ sheet, entry }) => [sheet.sheetName, entry.text])).toEqual([
    ["1ページ", "① 甲した"],
    ["1ページ", "② 乙した"],
    ["2ページ", "③ 丙した"],
  ]);
});

test("a copy of a sheet, and a department's own sheet, are tables of their own", () => {
  expect(joints(page("表", "① 甲", "② 乙"), page("表 (2)", "① 甲", "② 乙"))).toHaveLength(2);
  expect(joints(page("福祉課", "① 甲"), page("健康課", "② 乙"))).toHaveLength(2);
});

test("a column in question on one page is not trusted on any", () => {
  const twice = sheetOf(
    [
      [...header, "令和5年度計画"],
      ["③ 丙", "", "", ""],
    ],
    [],
    "2ページ",
  );
  const [first] = joints(twice);
  expect(first && [...meaningsOf(first).values()].map(({ entry }) => entry.meaning.kind)).toEqual([
    "result",
  ]);
});
