import { tagForm } from "../../../../src/domain/rules/entry/tagForm";
import { departmentSpelling } from "../../../../src/domain/rules/department/departmentSpelling";
import { joinFixes } from "../../../../src/domain/rules/joinFixes";
import { profileSchema } from "../../../../src/domain/profile/Profile";
import { sheetOf } from "../../../support/sheetOf";
import { entriesOf, findingsOf, fixed, inShort, register } from "./entryCheck";

const right = ["【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねる。"];

test.each([
  ["［福祉課］\n■ ［福祉課］で訪ねた。", "【福祉課】\n■ ［福祉課］で訪ねた。"],
  ["[福祉課]\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。"],
  ["（福祉課）\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。"],
  ["〔福祉課・高齢福祉課〕\r\n■ 訪ねた。", "【福祉課・高齢福祉課】\r\n■ 訪ねた。"],
  ["　福祉課：■ 訪ねた。", "　【福祉課】■ 訪ねた。"],
  [
    "【高齢福祉課】\n■ 開いた。\n［福祉課］ \n■ 訪ねた。",
    "【高齢福祉課】\n■ 開いた。\n【福祉課】 \n■ 訪ねた。",
  ],
])("%j has other brackets", (text, after) => {
  const sheet = entriesOf([[text], right]);
  const [finding, ...more] = findingsOf(tagForm, sheet);
  expect(more).toEqual([]);
  expect([finding?.severity, finding?.facts.problem]).toEqual(["warning", "brackets"]);
  expect(finding && fixed(sheet, finding)).toEqual([after]);
});

test.each([
  ["【福祉課\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。"],
  ["福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。"],
  ["【福祉課］\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。"],
  [
    "【高齢福祉課】\n■ 開いた。\n（福祉課】\n■ 訪ねた。",
    "【高齢福祉課】\n■ 開いた。\n【福祉課】\n■ 訪ねた。",
  ],
])("%j has a bracket that is missing or does not match", (text, after) => {
  const sheet = entriesOf([[text], right]);
  const [finding, ...more] = findingsOf(tagForm, sheet);
  expect(more).toEqual([]);
  expect([finding?.severity, finding?.facts.problem]).toEqual(["warning", "broken"]);
  expect(finding && fixed(sheet, finding)).toEqual([after]);
});

test.each([
  ["【福祉課 】\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。"],
  ["【　福　祉　課　】\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。"],
  ["【福祉課 ・ 高齢福祉課】\n■ 訪ねた。", "【福祉課・高齢福祉課】\n■ 訪ねた。"],
])("%j has spaces in it: information", (text, after) => {
  const sheet = entriesOf([[text], right]);
  const [finding, ...more] = findingsOf(tagForm, sheet);
  expect(more).toEqual([]);
  expect([finding?.severity, finding?.facts.problem]).toEqual(["info", "spaces"]);
  expect(finding && fixed(sheet, finding)).toEqual([after]);
});

test.each([
  ["right tags and labels", "【福祉課】\n■ 訪ねた。\n【新規】\n■ 開いた。"],
  ["a remark in brackets in the middle of a line", "【福祉課】\n■ 訪ねた。（福祉課）"],
  ["who did it, behind the items", "■ 訪ねた。\n（福祉課）"],
  ["a venue", "【福祉課】\n■ 開いた。\n（市民センター）\n■ 訪ねた。"],
  ["a host", "【福祉課】\n■ 開いた。\n（主催：福祉課）\n■ 訪ねた。"],
  ["a space behind the tag", "【福祉課】 \n■ 訪ねた。"],
  ["a bracket that is missing in a sentence", "【福祉課】\n■ 「【見守り」を行った。"],
])("%s", (_, text) => {
  expect(findingsOf(tagForm, entriesOf([[text], right]))).toEqual([]);
});

test("a house that is a department elsewhere in the table is one here", () => {
  const sheet = entriesOf([["（市民センター）\n■ 開いた。", "【市民センター】\n■ 開く。"]]);
  expect(inShort(findingsOf(tagForm, sheet))).toEqual(["B2 （市民センター） warning"]);
});

test("a table with tags of its own form is held against that form", () => {
  const own = Array.from({ length: 5 }, () => ["〔福祉課〕\n■ 訪ねた。"]);
  expect(findingsOf(tagForm, entriesOf(own))).toEqual([]);
  const odd = entriesOf([...own, ["【福祉課】\n■ 訪ねた。"]]);
  const [finding, ...more] = findingsOf(tagForm, odd);
  expect(more).toEqual([]);
  expect(finding && fixed(odd, finding)).toEqual(["〔福祉課〕\n■ 訪ねた。"]);
});

test("a cut-up entry: the tag is put right in the cell in which it stands", () => {
  const rows = [
    ["施策の展開", "区分", "令和4年度実績"],
    ["① 見守り", "市民", "【福祉課】\n■ 訪ねた。"],
    ["", "行政", ""],
    ["② 相談", "市民", "【福祉課】\n■ 聞いた。"],
    ["", "行政", "［高齢福祉課］\n■ 開いた。"],
  ];
  const sheet = sheetOf(rows, ["A2:A3", "C2:C3", "A4:A5"]);
  const [finding, ...more] = findingsOf(tagForm, sheet);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["C5 ［高齢福祉課］ warning"]);
  expect(finding?.departments).toEqual(["福祉課", "高齢福祉課"]);
  expect(finding && fixed(sheet, finding)).toEqual(["【高齢福祉課】\n■ 開いた。"]);
});

test("several slips of one cell are put right together", () => {
  const text = "［福祉課］\n■ 訪ねた。\n【いきがいつくり課】\n■ 開いた。";
  const sheet = entriesOf([[text]]);
  const findings = [
    ...findingsOf(tagForm, sheet, register),
    ...findingsOf(departmentSpelling, sheet, register),
  ];
  const { edits, left } = joinFixes(findings.flatMap(({ fixes }) => fixes));
  expect(left).toEqual([]);
  expect(edits.map((edit) => edit.kind === "setContent" && edit.after)).toEqual([
    { kind: "text", text: "【福祉課】\n■ 訪ねた。\n【いきがいづくり課】\n■ 開いた。" },
  ]);
});

test.each([
  ["two departments", "【福祉課　高齢福祉課】"],
  ["a department and its section", "【福祉課　高齢福祉係】"],
  ["a division and its department", "【健康福祉部 福祉課】"],
])("white space between %s is no slip, with a register or without", (_, tag) => {
  const sheet = entriesOf([[`${tag}\n■ 訪ねた。`], right]);
  expect(findingsOf(tagForm, sheet)).toEqual([]);
  expect(findingsOf(tagForm, sheet, register)).toEqual([]);
});

test("other brackets around two departments: both stay apart", () => {
  const sheet = entriesOf([["［福祉課　高齢福祉課］\n■ 訪ねた。"], right]);
  const [finding] = findingsOf(tagForm, sheet);
  expect(finding && fixed(sheet, finding)).toEqual(["【福祉課　高齢福祉課】\n■ 訪ねた。"]);
});

test("a space that nearly all tags of that name have is how the table writes it", () => {
  const rows = Array.from({ length: 4 }, () => ["【福　祉　課】\n■ 訪ねた。"]);
  expect(findingsOf(tagForm, entriesOf(rows))).toEqual([]);
  const other = entriesOf([...rows, ["【高 齢 福 祉 課】\n■ 訪ねた。"]]);
  expect(inShort(findingsOf(tagForm, other))).toEqual(["B6 【高 齢 福 祉 課】 info"]);
  const joint = entriesOf([...rows, ["［福　祉　課・高 齢 福 祉 課］\n■ 訪ねた。"]]);
  const [finding] = findingsOf(tagForm, joint);
  expect(finding && fixed(joint, finding)).toEqual(["【福　祉　課・高齢福祉課】\n■ 訪ねた。"]);
});

test("white space in a name that the register writes so is no slip", () => {
  const sheet = entriesOf([["【福 祉 課】\n■ 訪ねた。"]]);
  const spaced = profileSchema.parse({ departments: [{ name: "福 祉 課" }] });
  expect(findingsOf(tagForm, sheet, spaced)).toEqual([]);
  expect(inShort(findingsOf(tagForm, sheet, register))).toEqual(["B2 【福 祉 課】 info"]);
});

test("a lone bracket before words that are no department is no tag", () => {
  expect(findingsOf(tagForm, entriesOf([["【内訳\n・講座 3回"], right]))).toEqual([]);
});
