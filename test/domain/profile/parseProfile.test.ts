import { longestProfile } from "../../../src/domain/profile/checkProfile";
import { parseProfile } from "../../../src/domain/profile/parseProfile";

function problemOf(text: string) {
  const parsed = parseProfile(text);
  return parsed.ok ? null : [parsed.failure.code, parsed.failure.path];
}

test("a byte order mark does no harm", () => {
  expect(parseProfile('\uFEFF{"name":"みなも市"}')).toMatchObject({
    ok: true,
    value: { name: "みなも市" },
  });
});

test.each<[string, string, string]>([
  ["", "not-json", ""],
  ["{", "not-json", ""],
  ["name: 一関市", "not-json", ""],
  ["null", "not-a-profile", ""],
  ["[]", "not-a-profile", ""],
  ['{"departments":[{"name":"福祉課"},{"name":5}]}', "not-a-profile", "departments.1.name"],
  ['{"synonyms":{"resutl":["成果"]}}', "not-a-profile", "synonyms.resutl"],
  [`{"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "not-a-profile", ""],
  [JSON.stringify({ x: "字".repeat(longestProfile) }), "not-a-profile", ""],
])("%.60s is refused with the reason and the place", (text, code, path) => {
  expect(problemOf(text)).toEqual([code, path]);
});

test("an unknown kind is told with those that are known", () => {
  const parsed = parseProfile('{"synonyms":{"resutl":["成果"]}}');
  expect(parsed.ok ? "" : parsed.failure.detail).toContain(" result plan ");
});
