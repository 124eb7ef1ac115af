import { doubtInside, hasInnerVerb } from "../../../src/domain/tense/doubtInside";

test.each([
  ["今後、", "later"],
  ["来年に", "later"],
  ["翌年に", "later"],
  ["翌月に", "later"],
  ["翌日に", null],
  ["災害の場合は", "condition"],
  ["場合を問わず", null],
  ["災害の際は", "condition"],
  ["災害の際には", "condition"],
  ["必要なときは", "condition"],
  ["必要なときに", "condition"],
  ["ときどき", null],
  ["災害時は", "condition"],
  ["災害時には", "condition"],
  ["発生した際に", "condition"],
  ["希望があれば", "condition"],
  ["例えば", null],
  ["たとえば", null],
  ["実施する予定であり、", "planned"],
  ["予定どおり", null],
  ["「輪を", "open-bracket"],
])("%s…: %s", (before, reason) => {
  expect(doubtInside(`${before}窓口を設ける`)).toBe(reason);
});

test.each([
  ["研修会を行いますが、会場を貸す", true],
  ["研修会を行います、会場を貸す", true],
  ["ますます会場を貸す", false],
  ["研修会を行うが、会場を貸す", true],
  ["研修会を実施する　会場を貸す", true],
  // Only an open bracket leaves a full stop inside.
  ["研修会を行う。（会場を貸す", true],
  ["研修会を行った。（会場を貸す", false],
  ["サロンを開く、便りを配る", true],
  ["見守りを行う②研修を開く", true],
  // おける and a relative clause belong to the noun behind them, and only there.
  ["地域における、見守りを広げる", false],
  ["社協の行う、見守りを広げる", false],
  ["地域における見守りを支援する、便りを配る", true],
  ["社協の行う見守りを支援する、便りを配る", true],
])("%s: a verb of the plan stands before the last one: %s", (words, expected) => {
  expect(hasInnerVerb(words)).toBe(expected);
});

test("however long the sentence is before it, and behind it", () => {
  const long = "地域の団体とともに見守りの輪を広げる取組と、".repeat(3);
  expect(hasInnerVerb(`${long}サロンを開く、便りを配る`)).toBe(true);
  expect(hasInnerVerb(`サロンを開く、${long}便りを配る`)).toBe(true);
});
