import { registerOf } from "../../../src/domain/department/DepartmentRegister";
import { profileSchema } from "../../../src/domain/profile/Profile";

test("is made once a profile, and anew for a changed one", () => {
  const profile = profileSchema.parse({ departments: [{ name: "福祉課" }] });
  expect(registerOf(profile)).toBe(registerOf(profile));
  const changed = profileSchema.parse({ departments: [{ name: "健康課" }] });
  expect([...registerOf(changed).names.values()]).toEqual(["健康課"]);
});
