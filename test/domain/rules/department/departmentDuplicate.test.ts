import { departmentDuplicate } from "../../../../src/domain/rules/department/departmentDuplicate";
import { entriesOf, findingsOf, fixed, inShort, ownedOf, register } from "../entry/entryCheck";

test("one department twice in a tag, whatever the spelling: the second goes", () => {
  const sheet = entriesOf([["【福祉課・高齢福祉課・福祉課】\n■ 福祉課・福祉課。"]]);
  const [finding, ...more] = findingsOf(departmentDuplicate, sheet);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["B2 福祉課 warning"]);
  expect(finding && fixed(sheet, finding)).toEqual(["【福祉課・高齢福祉課】\n■ 福祉課・福祉課。"]);
  const spelled = entriesOf([["【いきがい課・いきがいづくり課】"]]);
  expect(findingsOf(departmentDuplicate, spelled)).toEqual([]);
  expect(findingsOf(departmentDuplicate, spelled, register)).toHaveLength(1);
});

test("one department twice in an owner cell", () => {
  const sheet = ownedOf([["福祉課\n高齢福祉課、福祉課", "開いた。"]]);
  const [finding] = findingsOf(departmentDuplicate, sheet);
  expect(finding?.facts).toEqual({ department: "福祉課", where: "owner" });
  expect(finding && fixed(sheet, finding)).toEqual(["福祉課\n高齢福祉課"]);
});

test("a word between the two that nobody understands: the finding, and no fix", () => {
  const sheet = ownedOf([["福祉課・法人\n福祉課", "開いた。"]]);
  const [finding] = findingsOf(departmentDuplicate, sheet, register);
  expect(finding && inShort([finding])).toEqual(["B2 福祉課 warning"]);
  expect(finding?.fixes).toEqual([]);
});

test("two parts of one department that follow each other are information, and nothing is moved", () => {
  const sheet = entriesOf([
    ["【高齢福祉課】\n■ 開いた。\n【福祉課】\n■ 訪ねた。\n【福祉課】\n■ 配った。"],
  ]);
  const [finding, ...more] = findingsOf(departmentDuplicate, sheet);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["B2 福祉課 info"]);
  expect(finding?.fixes).toEqual([]);
  expect(finding?.departments).toEqual(["福祉課"]);
});

test("two parts with another department's between them are written so on purpose", () => {
  const text = "【福祉課】\n■ 訪ねた。\n【高齢福祉課】\n■ 開いた。\n【福祉課】\n■ 配った。";
  expect(findingsOf(departmentDuplicate, entriesOf([[text]]))).toEqual([]);
});

test("the joint part of two departments is another one than that of each", () => {
  const text =
    "【高齢福祉課・福祉課】\n■ 訪ねた。\n【高齢福祉課】\n■ 開いた。\n【福祉課】\n■ 配った。";
  expect(findingsOf(departmentDuplicate, entriesOf([[text]]))).toEqual([]);
  const turned = "【高齢福祉課・福祉課】\n■ 訪ねた。\n【福祉課・高齢福祉課】\n■ 開いた。";
  expect(inShort(findingsOf(departmentDuplicate, entriesOf([[turned]])))).toEqual([
    "B2 福祉課・高齢福祉課 info",
  ]);
});
