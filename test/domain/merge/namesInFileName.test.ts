import { knownDepartments } from "../../../src/domain/merge/knownDepartments";
import { namesInFileName } from "../../../src/domain/merge/namesInFileName";
import { profileSchema } from "../../../src/domain/profile/Profile";

const profile = profileSchema.parse({
  departments: [
    { name: "福祉課", spellings: ["福祉"] },
    { name: "健康福祉課" },
    { name: "こども家庭課", formerly: ["児童課"] },
    { name: "社会福祉協議会", spellings: ["社協"] },
    { name: "A+B課" },
    { name: "相談室" },
    { name: "市民部相談室" },
    { name: "保育課", formerly: ["子育て課"] },
    { name: "母子保健課", formerly: ["子育て課"] },
  ],
});
const known = knownDepartments([], profile);

test.each([
  ["福祉課.xlsx", ["福祉課"]],
  ["進捗管理表_福祉課.xlsx", ["福祉課"]],
  ["進捗管理表福祉課.xlsx", ["福祉課"]],
  ["R5福祉課(回答).xlsx", ["福祉課"]],
  ["05　福　祉　課　提出用.xlsx", ["福祉課"]],
  ["健康福祉部福祉課.xlsx", ["福祉課"]],
  ["ﾎｳｺｸ_社協.xlsx", ["社会福祉協議会"]],
  ["児童課.xlsx", ["こども家庭課"]],
  ["子育て課.xlsx", ["保育課", "母子保健課"]],
  ["福祉課・こども家庭課.xlsx", ["福祉課", "こども家庭課"]],
  ["福祉課と社協.xlsx", ["福祉課", "社会福祉協議会"]],
  ["福祉課.v2.xlsx", ["福祉課"]],
  ["v2.福祉課", ["福祉課"]],
  ["福祉.xlsx", ["福祉課"]],
  ["福祉", ["福祉課"]],
  // 健康福祉課 and 福祉課 besides: the longer one is taken out whole.
  ["福祉課 健康福祉課.xlsx", ["福祉課", "健康福祉課"]],
  ["福祉課_福祉課.xlsx", ["福祉課"]],
  ["市民部相談室.xlsx", ["市民部相談室"]],
  ["A+B課.xlsx", ["A+B課"]],
])("%s names %j", (file, expected) => {
  expect(namesInFileName(file, known).sort()).toEqual([...expected].sort());
});

test.each([
  // The longest name counts, not the one inside it.
  ["健康福祉課.xlsx", ["健康福祉課"]],
  // The rest of a name that nobody has in the register, and words that only hold a name.
  ["児童福祉課.xlsx", []],
  ["地域福祉計画.xlsx", []],
  ["地域福祉課題一覧.xlsx", []],
  ["福祉課題.xlsx", []],
  ["福祉計画 回答.xlsx", []],
  ["AAB課.xlsx", []],
  ["回答.xlsx", []],
])("%s: %j, for a name inside another word is none", (file, expected) => {
  expect(namesInFileName(file, known)).toEqual(expected);
});
