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
