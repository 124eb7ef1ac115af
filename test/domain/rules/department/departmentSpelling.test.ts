import { profileSchema } from "../../../../src/domain/profile/Profile";
import { departmentSpelling } from "../../../../src/domain/rules/department/departmentSpelling";
import { entriesOf, findingsOf, fixed, inShort, ownedOf, register } from "../entry/entryCheck";

const wrong =
  "【福祉課】\n■ いきがいきづくり課と進めた。\n【いきがいきづくり課】\n■ 講座を開いた。";

test("a near miss of the register is found in its tag, and the fix changes nothing but the tag", () => {
  const sheet = entriesOf([[wrong]]);
  const [finding, ...more] = findingsOf(departmentSpelling, sheet, register);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["B2 いきがいきづくり課 error"]);
  expect(finding?.departments).toEqual(["いきがいづくり課"]);
  expect(finding && fixed(sheet, finding)).toEqual([
    "【福祉課】\n■ いきがいきづくり課と進めた。\n【いきがいづくり課】\n■ 講座を開いた。",
  ]);
});

test.each([
  ["いきがいつくり課", "error"],
  ["いきがいがづくり課", "error"],
  ["福社課", "error"],
  ["高齢者福祉課", "warning"],
])("%s is near: %s", (name, severity) => {
  const sheet = entriesOf([["", `【${name}】\n■ 開く。`]]);
  expect(inShort(findingsOf(departmentSpelling, sheet, register))).toEqual([
    `C2 ${name} ${severity}`,
  ]);
});

test("another word that the register lists is information", () => {
  const sheet = entriesOf([["【いきがい課】\n■ 開いた。"]]);
  const [finding] = findingsOf(departmentSpelling, sheet, register);
  expect(finding?.severity).toBe("info");
  expect(finding && fixed(sheet, finding)).toEqual(["【いきがいづくり課】\n■ 開いた。"]);
});

test("right names, names of others and spaces are no misspellings", () => {
  const texts = ["【福祉課・高齢福祉課】\n■ 開いた。", "【学校教育課】\n■ 開く。"];
  expect(findingsOf(departmentSpelling, entriesOf([texts]), register)).toEqual([]);
  expect(
    findingsOf(departmentSpelling, entriesOf([["【福 祉 課】\n■ 開いた。"]]), register),
  ).toEqual([]);
});

test("商業振興課 is not taken for 農業振興課", () => {
  const profile = profileSchema.parse({ departments: [{ name: "農業振興課" }] });
  const sheet = entriesOf([["【商業振興課】\n■ 開いた。"]]);
  expect(findingsOf(departmentSpelling, sheet, profile)).toEqual([]);
});

test("in a joint tag and in an owner cell only the one name is put right", () => {
  const joint = entriesOf([["【福祉課・いきがいづくり課・福社課】"]]);
  const [tag] = findingsOf(departmentSpelling, joint, register);
  expect(tag && fixed(joint, tag)).toEqual(["【福祉課・いきがいづくり課・福祉課】"]);
  const owned = ownedOf([["福祉課\n・いきがいつくり課、こども家庭課", "開いた。"]]);
  const [owner] = findingsOf(departmentSpelling, owned, register);
  expect(owner && fixed(owned, owner)).toEqual(["福祉課\n・いきがいづくり課、こども家庭課"]);
});

test("an owner cell that is corrected is looked at again", () => {
  const was = ownedOf([["いきがい課", "開いた。"]]);
  const is = ownedOf([["いきがいづくり課", "開いた。"]]);
  expect(inShort(findingsOf(departmentSpelling, was, register))).toEqual(["B2 いきがい課 info"]);
  expect(findingsOf(departmentSpelling, is, register)).toEqual([]);
});

test("a formula's cell has the finding and no fix", () => {
  const sheet = entriesOf([["【福社課】"]]);
  const content = { kind: "formula", formula: "=D9", numberFormat: "General" } as const;
  const cells = sheet.cells.map((cell) =>
    cell.text === "【福社課】" ? { ...cell, content } : cell,
  );
  const findings = findingsOf(departmentSpelling, { ...sheet, cells }, register);
  expect(findings.map(({ fixes }) => fixes)).toEqual([[]]);
});

const tagged = (name: string) => [`【${name}】\n■ 開いた。`];

test("without a register the rarer of two alike is a question", () => {
  const sheet = entriesOf(
    [..."あいう"].map(() => tagged("まちづくり課")).concat([tagged("まちつくり課")]),
  );
  const [finding, ...more] = findingsOf(departmentSpelling, sheet);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["B5 まちつくり課 warning"]);
  expect(finding?.facts).toEqual({
    against: "table",
    name: "まちつくり課",
    alike: ["まちづくり課"],
  });
  expect(finding && fixed(sheet, finding)).toEqual(["【まちづくり課】\n■ 開いた。"]);
});

test("without a register three spellings, none more frequent: each asks which of the others it is", () => {
  const names = ["いきがいがづくり課", "いきがいきづくり課", "いきがいつくり課"];
  const findings = findingsOf(departmentSpelling, entriesOf(names.map(tagged)));
  expect(findings.map(({ fixes }) => fixes.map(({ choice }) => choice))).toEqual(
    names.map((name) => names.filter((other) => other !== name)),
  );
});

test("without a register two spellings, each once: told, and no fix that would only swap them", () => {
  const names = ["いきがいずくり課", "いきがいづくり課"];
  const findings = findingsOf(departmentSpelling, entriesOf(names.map(tagged)));
  expect(findings.map(({ fixes }) => fixes)).toEqual([[], []]);
});

test("without a register a kanji more is a question only beside a far more frequent name", () => {
  const few = [tagged("高齢福祉課"), tagged("高齢者福祉課")];
  expect(findingsOf(departmentSpelling, entriesOf(few))).toEqual([]);
  const many = [...Array.from({ length: 5 }, () => tagged("高齢福祉課")), tagged("高齢者福祉課")];
  expect(inShort(findingsOf(departmentSpelling, entriesOf(many)))).toEqual([
    "B7 高齢者福祉課 warning",
  ]);
});

test("without a register departments that are much alike are left alone", () => {
  const names = [
    "第1福祉課",
    "第2福祉課",
    "東部支所",
    "西部支所",
    "市民課",
    "市民税課",
    "こども課",
  ];
  expect(findingsOf(departmentSpelling, entriesOf(names.map(tagged)))).toEqual([]);
});

test("without a register the fix writes the other name as the table does", () => {
  const sheet = entriesOf(
    ["ＩＣＴまちづくり課", "ＩＣＴまちづくり課", "ICTまちづくり課", "ＩＣＴまちつくり課"].map(
      tagged,
    ),
  );
  const [finding] = findingsOf(departmentSpelling, sheet);
  expect(finding?.facts).toEqual({
    against: "table",
    name: "ＩＣＴまちつくり課",
    alike: ["ＩＣＴまちづくり課"],
  });
  expect(finding && fixed(sheet, finding)).toEqual(["【ＩＣＴまちづくり課】\n■ 開いた。"]);
});
