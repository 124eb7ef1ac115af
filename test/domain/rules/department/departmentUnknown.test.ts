import { profileSchema } from "../../../../src/domain/profile/Profile";
import { departmentUnknown } from "../../../../src/domain/rules/department/departmentUnknown";
import { entriesOf, findingsOf, inShort, ownedOf, register } from "../entry/entryCheck";

test("a name that the register does not have, with the likeliest one and no fix", () => {
  const sheet = entriesOf([["【福祉課】\n■ 訪ねた。\n【保健福祉課】\n■ 開いた。"]]);
  const [finding, ...more] = findingsOf(departmentUnknown, sheet, register);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["B2 保健福祉課 warning"]);
  expect(finding?.facts).toEqual({ name: "保健福祉課", likeliest: "福祉課" });
  expect(finding?.departments).toEqual(["保健福祉課", "福祉課"]);
  expect(finding?.fixes).toEqual([]);
});

test("a name that is like none", () => {
  const [finding] = findingsOf(
    departmentUnknown,
    entriesOf([["【水道局】\n■ 直した。"]]),
    register,
  );
  expect(finding?.facts).toEqual({ name: "水道局", likeliest: null });
});

test("a name that was likeliest a former one belongs to its successors, too", () => {
  const sheet = entriesOf([["【子育て支援室】\n■ 開いた。"]]);
  const [finding] = findingsOf(departmentUnknown, sheet, register);
  expect(finding?.facts).toEqual({ name: "子育て支援室", likeliest: "子育て支援課" });
  expect(finding?.departments).toEqual(["子育て支援室", "こども家庭課", "児童保育課"]);
});

test.each([
  ["known names", "【福祉課・こども家庭課】"],
  ["near misses and spellings", "【福社課】\n【いきがい課】"],
  ["former names", "【子育て支援課】"],
  ["everybody", "【関係各課】\n【全課】"],
  ["labels", "【新規】\n【再掲】"],
])("%s are not unknown", (_, text) => {
  expect(findingsOf(departmentUnknown, entriesOf([[`${text}\n■ 開いた。`]]), register)).toEqual([]);
});

test("a role of the city is no unknown department", () => {
  const profile = profileSchema.parse({
    roles: ["社会福祉協議会"],
    departments: [{ name: "福祉課" }],
  });
  const sheet = entriesOf([["【社会福祉協議会】\n■ 開いた。"]]);
  expect(findingsOf(departmentUnknown, sheet, profile)).toEqual([]);
});

test("while no register is kept nothing is unknown", () => {
  expect(findingsOf(departmentUnknown, entriesOf([["【水道局】\n■ 直した。"]]))).toEqual([]);
});

test("owner cells: an unknown name is a warning, a word without the form of a name is information", () => {
  const sheet = ownedOf([
    ["福祉課\n水道局", "直した。"],
    ["法人", "開いた。"],
    ["関係各課", "進めた。"],
    ["山の手地区の防犯協議会に対し、事業費を補助しました。", "進めた。"],
  ]);
  expect(inShort(findingsOf(departmentUnknown, sheet, register))).toEqual([
    "B2 水道局 warning",
    "B3 法人 info",
  ]);
});

test("an owner cell that is merged over two rows is asked about once", () => {
  const rows = [
    ["法人", "開いた。"],
    ["", "閉じた。"],
  ];
  expect(inShort(findingsOf(departmentUnknown, ownedOf(rows, ["B2:B3"]), register))).toEqual([
    "B2 法人 info",
  ]);
});

test("every branch, a department with its division or section, and others beside it are not unknown", () => {
  const tags = entriesOf([
    ["【各支所】\n■ 開いた。\n【健康部福祉課】\n■ 聞いた。\n【福祉課高齢係】"],
  ]);
  expect(findingsOf(departmentUnknown, tags, register)).toEqual([]);
  const owned = ownedOf([["福祉課（高齢係）\n高齢福祉課ほか", "開いた。"]]);
  expect(findingsOf(departmentUnknown, owned, register)).toEqual([]);
});

test("of several departments in a tag, parted by white space, the unknown one alone is told", () => {
  const sheet = entriesOf([["【福祉課　水道局】\n■ 直した。"]]);
  expect(inShort(findingsOf(departmentUnknown, sheet, register))).toEqual(["B2 水道局 warning"]);
});
