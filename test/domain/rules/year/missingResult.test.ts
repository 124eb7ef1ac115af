import { profileSchema } from "../../../../src/domain/profile/Profile";
import { missingResult } from "../../../../src/domain/rules/year/missingResult";
import { sheetOf } from "../../../support/sheetOf";
import { comparedBy, ownedSheet, yearSheet } from "./yearCheck";

const told = (found: ReturnType<typeof compared>) =>
  found.map(({ position, subject, severity, facts }) =>
    [position.row, subject, facts.because, severity].join(" "),
  );
const compared = (
  ...args: Parameters<typeof comparedBy<"entry/missing-result">> extends [unknown, ...infer Rest]
    ? Rest
    : never
) => comparedBy(missingResult, ...args);

const done = "【福祉課】\n・訪ねた。";
const last = yearSheet(3, [["", "", "【福祉課】\n・訪ねる。\n【防災課】\n・備える。"]]);

test("who planned last year and is not among those who report", () => {
  const [found, ...more] = compared([yearSheet(4, [[done, "", "【防災課】\n・備える。"]])], [last]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    severity: "warning",
    position: { row: 1, column: 1 },
    measureTitle: "見守りの充実",
    subject: "防災課",
    departments: ["防災課"],
    facts: { department: "防災課", fiscalYear: 2022, because: "last-plan", present: true },
    fixes: [],
  });
});

test("a name that stands nowhere any more may have changed: information", () => {
  expect(told(compared([yearSheet(4, [[done, "", ""]])], [last]))).toEqual([
    "1 防災課 last-plan info",
  ]);
  const profile = profileSchema.parse({ departments: [{ name: "防災課" }] });
  expect(told(compared([yearSheet(4, [[done, "", ""]])], [last], profile))).toEqual([
    "1 防災課 last-plan warning",
  ]);
});

test("last year's sheet in the workbook itself counts like its file, and is asked nothing", () => {
  const sheets = [last, yearSheet(4, [[done, "", ""]])];
  const found = compared(sheets);
  expect(found.map(({ sheetName, subject }) => `${sheetName} ${subject}`)).toEqual(["R5 防災課"]);
});

test("what last year's sheet itself lacks is past", () => {
  const before = yearSheet(3, [[done, "【防災課】\n・防災の集い", "【福祉課】\n・訪ねる。"]]);
  const now = yearSheet(4, [[done, "", "【福祉課】\n・訪ねる。"]]);
  expect(told(compared([before]))).toEqual(["1 防災課 project warning"]);
  expect(compared([before, now])).toEqual([]);
});

test("a tag at the foot of a slice heads the text of the next slice", () => {
  const rows = [
    ["施策の展開", "区分", "令和4年度実績", "令和4年度事業"],
    ["① 見守り", "市民", "", ""],
    ["", "行政", "", ""],
    ["② 相談", "市民", "【福祉課】\n・聞いた。\n【防災課】", "【防災課】\n・相談会"],
    ["", "行政", "・備えた。", ""],
  ];
  const merges = ["A2:A3", "C2:C3", "D2:D3", "A4:A5", "D4:D5"];
  expect(compared([sheetOf(rows, merges)])).toEqual([]);
  const [header = [], ...body] = rows;
  const cut = [header, ...body.slice(0, 3), ["", "行政", "", ""]];
  expect(told(compared([sheetOf(cut, merges)]))).toEqual(["3 防災課 project warning"]);
});

test("a tag with nothing under it is no report; 実績なし is one", () => {
  const body = (text: string) => [yearSheet(4, [[`${done}\n【防災課】${text}`, "", ""]])];
  expect(told(compared(body("\n"), [last]))).toEqual(["1 防災課 last-plan info"]);
  expect(compared(body("\n・実績なし"), [last])).toEqual([]);
});

test("any department of a joint part, any successor, and a misspelt tag report", () => {
  const profile = profileSchema.parse({
    departments: [
      { name: "こども課", formerly: ["子育て課"] },
      { name: "保育課", formerly: ["子育て課"] },
    ],
  });
  const plan =
    "【福祉課・防災課】\n・訪ねる。\n【子育て課】\n・遊ぶ。\n【いきがいづくり課】\n・集う。";
  const before = yearSheet(3, [["", "", plan]]);
  const result = `${done}\n【保育課】\n・遊んだ。\n【いきがいがづくり課】\n・集った。`;
  expect(compared([yearSheet(4, [[result, "", ""]])], [before], profile)).toEqual([]);
  const nobody = compared([yearSheet(4, [["【健康課】\n・測った。", "", ""]])], [before], profile);
  expect(nobody.map(({ subject, departments }) => [subject, departments])).toEqual([
    ["福祉課・防災課", ["福祉課", "防災課"]],
    // Which of the two it would be nobody knows, so neither is told that it is theirs.
    ["子育て課", []],
    ["いきがいづくり課", ["いきがいづくり課"]],
  ]);
});

test("without last year's sheet: by the projects of the same year, not by a plan for the next", () => {
  const row = [done, "【防災課】\n・防災の集い", "【健康課】\n・測る。"];
  expect(told(compared([yearSheet(4, [row])]))).toEqual(["1 防災課 project warning"]);
});

test("an empty result is told once most of the column is written, before it is still to come", () => {
  const plan = "【福祉課】\n・訪ねる。";
  const sheet = (...results: readonly string[]) =>
    yearSheet(
      4,
      results.map((text) => [text, "", plan]),
    );
  expect(compared([sheet(done, "", "", "")])).toEqual([]);
  expect(told(compared([sheet(done, done, done, "")]))).toEqual(["4 福祉課 plan warning"]);
});

test("where rows have owners, theirs", () => {
  const rows = [
    ["福祉課", "訪ねた。", "訪ねる。"],
    ["防災課\n健康課", "", "備える。"],
  ];
  const [found, ...more] = compared([ownedSheet(4, rows)]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    position: { row: 2, column: 2 },
    departments: ["防災課", "健康課"],
    facts: { department: "防災課・健康課", because: "plan" },
  });
});

test("where nobody is named, the entry is empty", () => {
  const rows = [
    ["訪ねた。", "", "訪ねる。"],
    ["", "", "備える。"],
  ];
  expect(compared([yearSheet(4, rows)])).toMatchObject([
    { position: { row: 2 }, departments: [], subject: "", facts: { department: null } },
  ]);
});
