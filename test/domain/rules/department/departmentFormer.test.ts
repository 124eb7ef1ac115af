import { departmentFormer } from "../../../../src/domain/rules/department/departmentFormer";
import { entriesOf, findingsOf, fixed, inShort, ownedOf, register } from "../entry/entryCheck";

const text = "【子育て支援課】\n■ 子育て支援課の窓口を開いた。";

test("several successors: a fix for each, and a person chooses", () => {
  const sheet = entriesOf([[text]]);
  const [finding, ...more] = findingsOf(departmentFormer, sheet, register);
  expect(more).toEqual([]);
  expect(finding?.fixes.map(({ choice }) => choice)).toEqual(["こども家庭課", "児童保育課"]);
  expect(finding && fixed(sheet, finding)).toEqual([
    "【こども家庭課】\n■ 子育て支援課の窓口を開いた。",
    "【児童保育課】\n■ 子育て支援課の窓口を開いた。",
  ]);
  expect(finding?.departments).toEqual(["こども家庭課", "児童保育課"]);
});

test("one successor: one fix", () => {
  const sheet = entriesOf([["", "【福祉課・消防防災課】\n■ 訓練する。"]]);
  const [finding] = findingsOf(departmentFormer, sheet, register);
  expect(finding?.fixes.map(({ choice }) => choice)).toEqual([null]);
  expect(finding && fixed(sheet, finding)).toEqual(["【福祉課・防災安全課】\n■ 訓練する。"]);
});

test("a table that has only former names is one of their time: information", () => {
  const sheet = entriesOf([[text, "【子育て支援課】\n■ 開く。"]]);
  expect(inShort(findingsOf(departmentFormer, sheet, register))).toEqual([
    "B2 子育て支援課 info",
    "C2 子育て支援課 info",
  ]);
});

test("last year's result under the old name, this year's plan under the new one: information", () => {
  const sheet = entriesOf([[text, "【こども家庭課】\n■ 開く。"]]);
  expect(inShort(findingsOf(departmentFormer, sheet, register))).toEqual(["B2 子育て支援課 info"]);
});

test("the table already names a successor for that year or an earlier one: a warning", () => {
  const sheet = entriesOf([
    ["【児童保育課】\n■ 開いた。", "【子育て支援課】\n■ 開く。"],
    [text, ""],
  ]);
  const findings = findingsOf(departmentFormer, sheet, register);
  expect(inShort(findings)).toEqual(["C2 子育て支援課 warning", "B3 子育て支援課 warning"]);
  expect(findings[0]?.facts).toEqual({
    name: "子育て支援課",
    successors: ["こども家庭課", "児童保育課"],
    fiscalYear: 2023,
    beside: ["児童保育課"],
  });
});

test("in an owner cell, which says who acts today, any successor in the table is enough", () => {
  const sheet = ownedOf([
    ["福祉課\n消防防災課", "訓練した。"],
    ["防災安全課", "備えた。"],
  ]);
  const [finding, ...more] = findingsOf(departmentFormer, sheet, register);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["B2 消防防災課 warning"]);
  expect(finding && fixed(sheet, finding)).toEqual(["福祉課\n防災安全課"]);
});

test("names of today, and a register without former names", () => {
  expect(
    findingsOf(departmentFormer, entriesOf([["【こども家庭課】\n■ 開いた。"]]), register),
  ).toEqual([]);
  expect(findingsOf(departmentFormer, entriesOf([[text]]))).toEqual([]);
});
