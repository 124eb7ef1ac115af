import { alikeNames } from "../../../src/domain/department/alikeNames";

test.each([
  ["いきがいきづくり課", "いきがいづくり課"],
  ["いきがいがづくり課", "いきがいづくり課"],
  ["いきがいつくり課", "いきがいづくり課"],
  ["いきがいがづくり課", "いきがいつくり課"],
  ["福社課", "福祉課"],
  ["コドモ家庭課", "こども家庭課"],
  ["子育て支援センタ", "子育て支援センター"],
])("%s and %s are one name", (a, b) => {
  expect([alikeNames(a, b), alikeNames(b, a)]).toEqual(["sound", "sound"]);
});

test.each([
  ["高齢者福祉課", "高齢福祉課"],
  ["消防本部防災課", "消防部本防災課"],
  ["まちづくり推進課", "まちづくり進課"],
])("%s and %s are likely one", (a, b) => {
  expect([alikeNames(a, b), alikeNames(b, a)]).toEqual(["slip", "slip"]);
});

test.each([
  ["福祉課", "福祉課"],
  ["福祉課", "保育課"],
  ["市民課", "市民税課"],
  ["商業振興課", "農業振興課"],
  ["学校教育課", "社会教育課"],
  ["第1福祉センター", "第2福祉センター"],
  ["本庁保健福祉課", "庁保健福祉課"],
  ["こども課", "こどもみらい課"],
  ["子育て支援課", "子育て支援センター"],
])("%s and %s are two, for all that can be seen", (a, b) => {
  expect([alikeNames(a, b), alikeNames(b, a)]).toEqual([null, null]);
});
