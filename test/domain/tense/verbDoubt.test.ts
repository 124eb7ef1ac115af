import type { AskedReason } from "../../../src/domain/tense/SentenceTense";
import { verbDoubt } from "../../../src/domain/tense/verbDoubt";

/** Verbs as they stand in a sentence, each followed by its stem before ます. */
const doubtful: readonly (readonly [AskedReason, string])[] = [
  ["intention", "目標とする/目標とし お願いする/お願いし"],
  ["opinion", "期待する/期待し 期待される/期待され 想定する/想定し 重要とされる/重要とされ"],
  ["opinion", "見込む/見込み 見込まれる/見込まれ 望まれる/望まれ"],
  [
    "potential",
    "参加できる/参加でき 見られる/見られ 使える/使え 働ける/働け 防げる/防げ 持てる/持て",
  ],
  [
    "potential",
    "話せる/話せ 過ごせる/過ごせ 生かせる/生かせ 学べる/学べ 読める/読め 楽しめる/楽しめ",
  ],
  ["potential", "申し込める/申し込め 申込める/申込め 盛り込める/盛り込め 盛込める/盛込め"],
  ["potential", "取れる/取れ 関われる/関われ 集まれる/集まれ"],
  ["outcome", "つながる/つながり 高まる/高まり 減る/減り 増える/増え 生まれる/生まれ"],
  ["outcome", "取組が進む/取組が進み 担い手が育つ/担い手が育ち 整う/整い 増加する/増加し"],
  ["state", "ある/あり 異なる/異なり 含む/含み 及ぶ/及び 基づく/基づき 除く/除き 足りる/足り"],
  ["state", "いる/い 窓口にいる/窓口にい 差し支える/差し支え 要する/要し 属する/属し"],
];

const forms = doubtful.flatMap(([reason, words]) =>
  words.split(/[ /]/u).map((form) => [form, reason] as const),
);

test.each(forms)("the past of %s would claim more than a plan says: %s", (form, reason) => {
  expect(verbDoubt(form)).toBe(reason);
});

test.each(["ござい", "かまい", "構い"])("%sます is a state, too", (stem) => {
  expect(verbDoubt(stem)).toBe("state");
});

test.each(forms.map(([form]) => form))("only the last verb counts: %s方を訪ねる", (form) => {
  expect(verbDoubt(`${form}方を訪ねる`)).toBeNull();
});

test.each(["見込", "ござい", "構い", "お願いいたし"])("nor does %s before it", (form) => {
  expect(verbDoubt(`${form}の方を訪ねる`)).toBeNull();
});

test.each([
  // Its end alone looks like とする, …える or a verb of state.
  ["経費を落とす", "経費を落とし"],
  ["会場を伝える", "会場を伝え"],
  ["声が遠のく", "声が遠のき"],
  ["進む", "進み"],
  ["を選ぶ", "を選び"],
  ["歩み寄れる", "苦しめ"],
  ["高い", "用い"],
])("%s and %s may be turned", (...verbs) => {
  expect(verbs.map(verbDoubt)).toEqual([null, null]);
});
