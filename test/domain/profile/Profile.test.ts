import { profileLimits, profileSchema, usualProfile } from "../../../src/domain/profile/Profile";

// Prototypes are looked at: zod with those of this file, not the one that is loaded once (`support/zod`).
jest.mock("zod", () => jest.requireActual<object>("zod/v4"));

/** Where the first thing is wrong and what zod says about it; null where nothing is. */
function issueOf(value: unknown) {
  const issue = profileSchema.safeParse(value).error?.issues[0];
  return issue ? [issue.path.join("."), issue.code] : null;
}

const departmentsNamed = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `第${index}課` }));

test("every field of a profile is optional", () => {
  expect(profileSchema.parse({})).toEqual({
    roles: ["市民", "福祉事業者", "社協", "行政"],
    departments: [],
    legend: [],
    synonyms: {},
  });
  expect(usualProfile).toEqual(profileSchema.parse({}));
});

test("the documented example of the command line is a profile", () => {
  const example = {
    roles: ["市民", "福祉事業者", "社協", "行政"],
    departments: [
      { name: "こども家庭課", formerly: ["子育て支援課"], spellings: ["こども 家庭課"] },
    ],
  };
  expect(profileSchema.parse(example)).toMatchObject(example);
});

test("what a newer version has added survives at every level", () => {
  const newer = {
    colour: "藍",
    departments: [{ name: "福祉課", formerly: [], spellings: [], extension: "2345" }],
    legend: [{ symbol: "◎", meaning: "達成", points: 3 }],
  };
  expect(profileSchema.parse(newer)).toMatchObject(newer);
});

test.each<[string, unknown, string, string]>([
  ["a field of the wrong kind", { roles: "市民" }, "roles", "invalid_type"],
  ["a name of spaces", { departments: [{ name: "　" }] }, "departments.0.name", "invalid_format"],
  ["no name", { departments: [{}] }, "departments.0.name", "invalid_type"],
  ["a long name", { name: "市".repeat(101) }, "name", "too_big"],
  ["a legend without meaning", { legend: [{ symbol: "○" }] }, "legend.0.meaning", "invalid_type"],
  ["an unknown kind", { synonyms: { resutl: ["成果"] } }, "synonyms", "unrecognized_keys"],
  ["a kind of Object's own", { synonyms: { toString: ["成果"] } }, "synonyms", "unrecognized_keys"],
  ["too many departments", { departments: departmentsNamed(501) }, "departments", "too_big"],
])("%s is refused", (_name, value, path, code) => {
  expect(issueOf(value)).toEqual([path, code]);
});

test("the limits themselves are allowed", () => {
  const { departments, word } = profileLimits;
  expect([departments, word]).toEqual([500, 100]);
  const largest = { name: "市".repeat(word), departments: departmentsNamed(departments) };
  expect(issueOf(largest)).toBeNull();
});

test.each<[string, unknown, string]>([
  [
    "a spelling of two departments",
    {
      departments: [
        { name: "福祉課", spellings: ["福し課"] },
        { name: "ふくし課", spellings: ["福 し課"] },
      ],
    },
    "departments.1.spellings.0",
  ],
  [
    "a department twice",
    { departments: [{ name: "福祉課" }, { name: "福祉 課" }] },
    "departments.1.name",
  ],
  [
    "a symbol with two meanings",
    {
      legend: [
        { symbol: "○", meaning: "継続" },
        { symbol: "○", meaning: "達成" },
      ],
    },
    "legend.1.symbol",
  ],
  [
    "a header word of two kinds",
    { synonyms: { result: ["内容"], plan: ["内　容"] } },
    "synonyms.plan.0",
  ],
])("%s is refused: nobody could tell which was meant", (_name, value, path) => {
  expect(issueOf(value)).toEqual([path, "custom"]);
});

test("repeating the same and sharing a former name are no ambiguities", () => {
  const profile = {
    departments: [
      { name: "こども家庭課", spellings: ["こども 家庭課"], formerly: ["子育て支援課"] },
      { name: "児童保育課", formerly: ["子育て支援課"] },
    ],
    legend: [
      { symbol: "○", meaning: "継続" },
      { symbol: "○", meaning: "継続" },
    ],
    synonyms: { result: ["内容", "内容"] },
  };
  expect(issueOf(profile)).toBeNull();
});

test("names that reach for prototypes change nothing but themselves", () => {
  const text = `{ "__proto__": { "tainted": 1 }, "constructor": { "prototype": { "tainted": 1 } },
    "synonyms": { "__proto__": ["成果"], "result": ["結果"] },
    "departments": [{ "name": "__proto__", "spellings": ["constructor"], "__proto__": { "tainted": 1 } }] }`;
  const profile = profileSchema.parse(JSON.parse(text));
  expect(profile.synonyms).toEqual({ result: ["結果"] });
  expect(profile.departments).toEqual([
    { name: "__proto__", spellings: ["constructor"], formerly: [] },
  ]);
  for (const value of [profile, profile.synonyms, profile.departments[0], {}]) {
    expect(value).not.toHaveProperty("tainted");
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  }
});
