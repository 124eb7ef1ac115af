import { sameAsLastYear } from "../../../../src/domain/rules/year/sameAsLastYear";
import { sheetOf } from "../../../support/sheetOf";
import { comparedBy, yearSheet } from "./yearCheck";

const compared = (now: string, before: string) =>
  comparedBy(sameAsLastYear, [yearSheet(4, [[now, "", ""]])], [yearSheet(3, [[before, "", ""]])]);
const before = "【福祉課】\n■訪ねた。\nまた、集いを開いた。\n【防災課】\n■ 備えた。";

test("a department's part word for word, whatever the bullets, spaces and line breaks", () => {
  const now = "【防災課】\n■ 3地区で備えた。\n【福祉課】\n・ 訪ねた。また、集いを開いた";
  expect(compared(now, before)).toMatchObject([
    {
      severity: "info",
      position: { row: 1, column: 1 },
      subject: "訪ねた。",
      departments: ["福祉課"],
      facts: { first: "訪ねた。", sentences: 2, figure: null, fiscalYear: 2021 },
      fixes: [],
    },
  ]);
});

test("one new sentence, or one new figure, and it is another report", () => {
  expect(compared("【福祉課】\n■ 訪ねた。\n■ 支えた。", before)).toEqual([]);
  expect(compared("【福祉課】\n・延べ13人が来た。", "【福祉課】\n・延べ12人が来た。")).toEqual([]);
});

test("the same figures are to be looked at twice", () => {
  const text = "【福祉課】\n・食堂が１か所開いた。";
  expect(compared(text, text)).toMatchObject([{ severity: "warning", facts: { figure: "1か所" } }]);
});

test("by whatever name the department goes now", () => {
  const found = compared("【こども課】\n・集いを開いた。", "【子育て課】\n・集いを開いた。");
  expect(found.map(({ departments }) => departments)).toEqual([["こども課"]]);
});

test.each(["実績なし", "同左", "－"])("%s says nothing that could be last year's", (text) => {
  expect(compared(`【福祉課】\n${text}`, `【福祉課】\n${text}`)).toEqual([]);
});

test("plans may say the same every year", () => {
  const plan = "【福祉課】\n・訪ねる。";
  const sheets = [4, 3].map((year) => yearSheet(year, [["", "", plan]]));
  expect(comparedBy(sameAsLastYear, sheets.slice(0, 1), sheets.slice(1))).toEqual([]);
});

test("a file of another year is not last year's", () => {
  const sheet = (year: number) => yearSheet(year, [[before, "", ""]]);
  expect(comparedBy(sameAsLastYear, [sheet(4)], [sheet(2)])).toEqual([]);
  expect(comparedBy(sameAsLastYear, [sheet(4)], [sheet(5)])).toEqual([]);
  expect(comparedBy(sameAsLastYear, [sheet(4)], [sheet(3)])).toHaveLength(2);
});

test("what nobody is named for is nobody's finding", () => {
  expect(compared("・集いを開いた。", "・集いを開いた。")).toMatchObject([
    { subject: "集いを開いた。", departments: [] },
  ]);
});

test("a column of last year that is in question says nothing", () => {
  const text = "【福祉課】\n・集いを開いた。";
  const now = yearSheet(4, [[text, "", ""]]);
  const twice = (...header: string[]) =>
    sheetOf(
      [
        ["施策の展開", ...header, "令和4年度計画"],
        ["① 見守りの充実", text, text, ""],
      ],
      [],
      "R4",
    );
  const asked = twice("令和3年度実績", "令和3年度実績");
  expect(comparedBy(sameAsLastYear, [now], [asked])).toEqual([]);
  const known = twice("令和3年度実績", "令和3年度事業");
  expect(comparedBy(sameAsLastYear, [now], [known])).toHaveLength(1);
});
