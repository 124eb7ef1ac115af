import { draftSheet } from "../../../src/domain/planSheet/SheetDraft";
import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { sheetOf } from "../../support/sheetOf";

const draft = (rows: string[][], name?: string) =>
  draftSheet(sheetOf(rows, [], name), headerVocabulary(usualProfile), [], usualProfile.roles);

const table = [
  ["施策", "令和4年度実績", "令和5年度計画"],
  ["見守り", "訪ねた。", "訪ねる。"],
];

test("a plan sheet has its tables, and no reason why it is none", () => {
  const { tables, declined, department } = draft(table);
  expect(tables.map(({ columns }) => columns.map(({ kind }) => kind))).toEqual([
    ["hierarchy", "result", "plan"],
  ]);
  expect([declined, department]).toEqual([null, null]);
});

test("a sheet that is declined says why, and in which rows a header was looked for", () => {
  expect(draft([]).declined).toEqual({ reason: "empty", searched: null });
  expect(draft([["覚え書き"], ["来週まで"]]).declined).toEqual({
    reason: "no-header",
    searched: { first: 0, last: 1 },
  });
  const undated = draft([
    ["施策", "備考"],
    ["見守り", "あ"],
  ]);
  expect(undated.declined?.reason).toBe("no-year-columns");
  expect(undated.tables).toEqual([]);
});

test("a sheet is a department's where its name, or a title, is nothing but the department", () => {
  expect(draft(table, "福祉課").department).toBe("福祉課");
  expect(draft([["担当課：健康づくり課"], ...table]).department).toBe("健康づくり課");
  expect(draft(table, "福祉課・健康づくり課").department).toBeNull();
  expect(draft([["福祉課と健康づくり課の取組を記す表"], ...table]).department).toBeNull();
});
