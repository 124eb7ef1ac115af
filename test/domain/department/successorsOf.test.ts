import { successorsOf } from "../../../src/domain/department/successorsOf";
import { profileSchema } from "../../../src/domain/profile/Profile";

const profile = profileSchema.parse({
  departments: [
    { name: "こども家庭課", formerly: ["子育て支援課", "子育て支援センター", "子育て 支援課"] },
    { name: "児童保育課", formerly: ["子育て支援課"] },
    { name: "介護福祉課", formerly: ["福祉課"], spellings: ["介ご福祉課"] },
    { name: "福祉課" },
    { name: "constructor課", formerly: ["__proto__"] },
  ],
});

test.each<[string, string[]]>([
  ["子育て支援課", ["こども家庭課", "児童保育課"]],
  ["子育て 支援　センター", ["こども家庭課"]],
  ["こども家庭課", []],
  ["介ご福祉課", []],
  ["総務課", []],
  ["constructor", []],
  ["__proto__", ["constructor課"]],
  ["", []],
])("%s → %j", (name, successors) => {
  expect(successorsOf(name, profile)).toEqual(successors);
});

test("a name that is still a department's own belongs to nobody else", () => {
  expect(successorsOf("福祉課", profile)).toEqual([]);
});

test("changing the answer does not change the register", () => {
  successorsOf("子育て支援課", profile).push("誤り");
  expect(successorsOf("子育て支援課", profile)).toHaveLength(2);
});
