import { knownDepartments, unlisted, writersFor } from "../../../src/domain/merge/knownDepartments";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const profile = profileSchema.parse({
  departments: [
    { name: "いきがいづくり課", spellings: ["いきがいつくり課"] },
    { name: "こども家庭課", formerly: ["児童課"] },
    { name: "保育課", formerly: ["子育て支援課"] },
    { name: "母子保健課", formerly: ["子育て支援課"] },
  ],
});
const book = readPlanBook(
  bookOf([
    sheetOf([
      ["施策の展開", "令和4年度実績"],
      ["① 見守り", "【子育て支援課】\n■ 甲\n【いきがいがづくり課】\n■ 乙\n【保育課】\n■ 丙"],
      ["② 相談", "【児童課】\n■ 丁\n【社会教育センター】\n■ 戊"],
    ]),
  ]),
  profile,
);
const known = knownDepartments([book], profile);

test("who has places in the plan: today's departments, each once and in the order of their mention", () => {
  expect([...known.inPlan].sort()).toEqual(
    ["保育課", "母子保健課", "いきがいづくり課", "こども家庭課", "社会教育センター"].sort(),
  );
  expect(known.inPlan.slice(0, 2)).toEqual(["保育課", "母子保健課"]);
});

test.each([
  ["いきがいづくり課", ["いきがいづくり課"]],
  // All but certainly the same name, and one that the register lists.
  ["いきがいがづくり課", ["いきがいづくり課"]],
  ["いきがいつくり課", ["いきがいづくり課"]],
  ["児童課", ["こども家庭課"]],
  ["子育て支援課", ["保育課", "母子保健課"]],
  ["道路河川課", ["道路河川課"]],
])("for %s %j may write", (name, expected) => {
  expect(writersFor(name, profile)).toEqual(expected);
});

test.each([
  ["いきがいづくり課", null],
  ["いきがいつくり課", null],
  ["児童課", null],
  // The plan itself uses it.
  ["社会教育センター", null],
  ["いきがいがづくり課", { likeliest: "いきがいづくり課" }],
  ["道路河川課", { likeliest: null }],
])("%s is unlisted: %j", (name, expected) => {
  expect(unlisted(name, known)).toEqual(expected);
});

test("with the likeliest name of the register, where one is like it", () => {
  expect(unlisted("こども家庭支援課", known)).toEqual({ likeliest: "こども家庭課" });
});

test("without a register every name is one's own, and those of the plan are known", () => {
  const open = knownDepartments([book], profileSchema.parse({}));
  expect(unlisted("社会教育センター", open)).toBeNull();
  expect(unlisted("道路河川課", open)).toEqual({ likeliest: null });
});
