import { profileSchema, usualProfile } from "../../../src/domain/profile/Profile";
import { departmentsMeant, judgeName } from "../../../src/domain/department/judgeName";
import { register } from "../rules/entry/entryCheck";

test.each([
  ["福祉課", { kind: "known", department: "福祉課" }],
  ["いきがい課", { kind: "spelling", department: "いきがいづくり課", listed: true, sure: false }],
  [
    "いきがいつくり課",
    { kind: "spelling", department: "いきがいづくり課", listed: false, sure: true },
  ],
  ["高齢者福祉課", { kind: "spelling", department: "高齢福祉課", listed: false, sure: false }],
  ["消防防災課", { kind: "former", successors: ["防災安全課"] }],
  ["水道局", { kind: "unknown", likeliest: null }],
  ["関係各課", { kind: "open" }],
])("%s", (name, verdict) => {
  expect(judgeName(name, register)).toEqual(verdict);
});

test("near two departments alike, it is neither for certain", () => {
  const names = ["高齢福祉推課", "高齢福祉進課"];
  const profile = profileSchema.parse({ departments: names.map((name) => ({ name })) });
  expect(judgeName("高齢福祉課", profile).kind).toBe("unknown");
});

test("without a register every name is open, and means itself", () => {
  expect(judgeName("福祉課", usualProfile)).toEqual({ kind: "open" });
  expect(departmentsMeant("福祉課", usualProfile)).toEqual(["福祉課"]);
});
