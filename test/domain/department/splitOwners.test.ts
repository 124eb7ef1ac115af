import { splitOwners } from "../../../src/domain/department/splitOwners";
import { profileSchema, usualProfile } from "../../../src/domain/profile/Profile";

const profile = profileSchema.parse({
  departments: [
    { name: "こども家庭課", formerly: ["子育て支援課"], spellings: ["こ家課", "総務・地域"] },
    { name: "社協" },
    { name: "福祉・介護課" },
  ],
});

test.each<[string, string[]]>([
  ["地域福祉課 学校教育課", ["地域福祉課", "学校教育課"]],
  ["地域福祉課\n高齢福祉課\r\n介護保険課", ["地域福祉課", "高齢福祉課", "介護保険課"]],
  ["長寿社会課・福祉課", ["長寿社会課", "福祉課"]],
  [
    "長寿社会課、福祉課, 健康づくり課；学校教育課",
    ["長寿社会課", "福祉課", "健康づくり課", "学校教育課"],
  ],
  ["・福祉課\n・福祉課", ["福祉課"]],
  ["◎福祉課\n○健康づくり課", ["福祉課", "健康づくり課"]],
  ["【福祉課】", ["福祉課"]],
  ["福　祉　課", ["福祉課"]],
  ["市民税課/資産課税課", ["市民税課", "資産課税課"]],
  ["支所", ["支所"]],
])("without a register, names are known by their form: %j", (text, departments) => {
  expect(splitOwners(text, usualProfile)).toEqual({ departments, unknown: [] });
});

test.each(["", " ", "-", "－", "—", "―", "ー", "なし"])("%j is nobody", (text) => {
  expect(splitOwners(text, usualProfile)).toEqual({ departments: [], unknown: [] });
});

test.each([
  "総務・地域",
  "法人",
  "福祉・介護課",
  "こども 家庭課",
  "地域福祉課学校教育課",
  "関係各課",
  "福祉課(主)",
  "〃",
  "山口・山口南地区防犯対策協議会に対し、事業費を補助しました。",
])("%j is asked about, whole, and nothing is guessed from it", (text) => {
  expect(splitOwners(text, usualProfile)).toEqual({ departments: [], unknown: [text] });
});

test("the register knows spellings, former names and names without the usual form", () => {
  expect(splitOwners("こども 家庭課", profile).departments).toEqual(["こども家庭課"]);
  expect(splitOwners("こ家課　社協", profile).departments).toEqual(["こども家庭課", "社協"]);
  expect(splitOwners("福祉・介護課", profile).departments).toEqual(["福祉・介護課"]);
  expect(splitOwners("総務・地域", profile).departments).toEqual(["こども家庭課"]);
  expect(splitOwners("子育て 支援課", profile).departments).toEqual(["子育て支援課"]);
});

test("what is sure is taken, the rest is asked about", () => {
  expect(splitOwners("社協 法人 介護", profile)).toEqual({
    departments: ["社協"],
    unknown: ["法人 介護"],
  });
  expect(splitOwners("福祉課\n法人\n法人", usualProfile)).toEqual({
    departments: ["福祉課"],
    unknown: ["法人"],
  });
  expect(splitOwners("【新規】福祉課", usualProfile)).toEqual({
    departments: [],
    unknown: ["新規】福祉課"],
  });
});

test.each([
  ["福祉課ほか", ["福祉課"]],
  ["福祉課、健康課 ほか", ["福祉課", "健康課"]],
  ["福祉課ほか3課\n健康課など", ["福祉課", "健康課"]],
  ["福祉課、ほか関係課", ["福祉課"]],
])("others whom nobody names are left out: %j", (text, departments) => {
  expect(splitOwners(text, usualProfile)).toEqual({ departments, unknown: [] });
});

test("what is not understood is asked about as it is written", () => {
  expect(splitOwners("町内会等", usualProfile).unknown).toEqual(["町内会等"]);
});

test("the register knows a department with its division or its section", () => {
  const { departments, unknown } = splitOwners(
    "社会部社協（総務係）、こども家庭課 保育係",
    profile,
  );
  expect({ departments, unknown }).toEqual({
    departments: ["社協", "こども家庭課"],
    unknown: [],
  });
});
