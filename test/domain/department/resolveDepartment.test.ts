import { resolveDepartment } from "../../../src/domain/department/resolveDepartment";
import { profileSchema } from "../../../src/domain/profile/Profile";

const profile = profileSchema.parse({
  departments: [{ name: "いきがいづくり課", spellings: ["いきがいがづくり課"] }],
});

test("a known spelling stands for the department's name; an unknown name stays", () => {
  expect(resolveDepartment("いきがいがづくり課", profile)).toBe("いきがいづくり課");
  expect(resolveDepartment("いきがい づくり課", profile)).toBe("いきがいづくり課");
  expect(resolveDepartment("福祉課", profile)).toBe("福祉課");
});

test.each([
  ["健康部いきがいづくり課", "いきがいづくり課"],
  ["いきがいづくり課講座係", "いきがいづくり課"],
  ["いきがいづくり課（講座係）", "いきがいづくり課"],
  ["健康部いきがいがづくり課(講座担当)", "いきがいづくり課"],
])("%s is that department: its division and section are left out", (name, department) => {
  expect(resolveDepartment(name, profile)).toBe(department);
});

test.each([
  "消防本部いきがいづくり課",
  "いきがいづくり課福祉課講座係",
  "部いきがい",
  "福祉課講座係",
])("%s is not", (name) => {
  expect(resolveDepartment(name, profile)).toBe(name);
});
