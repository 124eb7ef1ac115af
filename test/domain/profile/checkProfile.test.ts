import { checkProfile, longestProfile } from "../../../src/domain/profile/checkProfile";
import { formatProfile } from "../../../src/domain/profile/formatProfile";
import { profileSchema } from "../../../src/domain/profile/Profile";

function problemOf(value: unknown) {
  const checked = checkProfile(value);
  return checked.ok ? null : [checked.failure.code, checked.failure.path];
}

test("a profile comes back with its defaults filled in", () => {
  expect(checkProfile({ name: "みなも市" })).toEqual({
    ok: true,
    value: profileSchema.parse({ name: "みなも市" }),
  });
});

test.each<[string, unknown, string]>([
  ["no object", "みなも市", ""],
  ["nothing", undefined, ""],
  ["a wrong value", { departments: [{ name: "福祉課" }, { name: 5 }] }, "departments.1.name"],
  ["an unknown kind", { synonyms: { resutl: ["成果"] } }, "synonyms.resutl"],
])("%s is refused with the place", (_name, value, path) => {
  expect(problemOf(value)).toEqual(["not-a-profile", path]);
});

test("an unknown kind is told with the kinds there are", () => {
  const checked = checkProfile({ synonyms: { resutl: ["成果"] } });
  expect(checked.ok ? "" : checked.failure.detail).toMatch(/ hierarchy .* result plan /u);
});

test("a profile may be as long as the limit, written as a file, and no character longer", () => {
  const spare = longestProfile - formatProfile(profileSchema.parse({ memo: "" })).length;
  expect(problemOf({ memo: "字".repeat(spare) })).toBeNull();
  expect(problemOf({ memo: "字".repeat(spare + 1) })).toEqual(["not-a-profile", ""]);
});

test("lists inside lists are refused before they are too deep to be written down", () => {
  const nested = (levels: number): unknown => (levels === 0 ? "" : [nested(levels - 1)]);
  expect(problemOf({ memo: nested(10) })).toBeNull();
  expect(problemOf({ memo: nested(100) })).toEqual(["not-a-profile", ""]);
});
