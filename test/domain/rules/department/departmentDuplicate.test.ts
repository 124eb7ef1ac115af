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
  expect(finding?.facts).toEqual({ department: "福祉課", where: "owner", times: 2 });
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

test("all repeats of one department are one finding, and one fix", () => {
  const thrice = entriesOf([["【福祉課・福祉課・福祉課】\n■ 訪ねた。"]]);
  const [finding, ...more] = findingsOf(departmentDuplicate, thrice);
  expect(more).toEqual([]);
  expect(finding?.facts).toEqual({ department: "福祉課", where: "tag", times: 3 });
  expect(finding && fixed(thrice, finding)).toEqual(["【福祉課】\n■ 訪ねた。"]);
  const apart = entriesOf([["【福祉課・高齢福祉課・福祉課　健康課、福祉課】\n■ 訪ねた。"]]);
  const [other] = findingsOf(departmentDuplicate, apart);
  expect(other && fixed(apart, other)).toEqual(["【福祉課・高齢福祉課　健康課】\n■ 訪ねた。"]);
});

test("two sections of one department are two", () => {
  const text =
    "【福祉課高齢係・福祉課障がい係】\n■ 訪ねた。\n【福祉課高齢係】\n■ 配った。\n【福祉課】\n■ 見た。";
  expect(findingsOf(departmentDuplicate, entriesOf([[text]]), register)).toEqual([]);
});
