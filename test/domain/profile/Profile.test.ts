import { profileSchema, usualProfile } from "../../../src/domain/profile/Profile";

test("every field of a profile is optional", () => {
  expect(profileSchema.parse({})).toEqual({
    roles: ["市民", "福祉事業者", "社協", "行政"],
    departments: [],
  });
  expect(usualProfile).toEqual(profileSchema.parse({}));
});

test("a file with a field of the wrong kind is refused", () => {
  expect(profileSchema.safeParse({ roles: "市民" }).success).toBe(false);
  expect(profileSchema.safeParse({ departments: [{ name: "" }] }).success).toBe(false);
});
