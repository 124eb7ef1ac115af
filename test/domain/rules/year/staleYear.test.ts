import { staleYearIn } from "../../../../src/domain/rules/year/staleYear";

/** In the column 令和5年度計画. */
const inPlan = (sentence: string) => staleYearIn(sentence, 2023, "plan");
/** In the column 令和4年度実績. */
const inResult = (sentence: string) => staleYearIn(sentence, 2022, "result");

test.each([
  ["令和4年度月額貸付者 1人", "令和4年度"],
  ["○ 令和４年度の参加者 30人を見込む。", "令和4年度"],
  ["令和4年「防災の集い」", "令和4年"],
  ["R4年度は3地区で講座を開く。", "R4年度"],
  ["令和4年度に講座を3回開催する。", "令和4年度"],
  ["令和5年2月に交流会を開く。", "令和5年2月"],
  ["貸付者 39人 ※( )内は令和4年度からの新規貸付者", "令和4年度"],
  ["令和5年度貸付者 39人 ※()内は4年度からの新規貸付者", "4年度"],
  ["平成31年度は、名簿を配る。", "平成31年度"],
  // February is in the fiscal year before.
  ["R5.2.1 防災の集いを開く。", "R5"],
])("left over in a plan: %s", (sentence, mention) => {
  expect(inPlan(sentence)).toBe(mention);
});

test.each([
  ["the column's own year", "令和5年度は3地区で講座を開く。"],
  ["a later year", "令和6年度中の設置に向けて、検討を進める。"],
  ["a month of the column's own year", "令和6年3月までに計画を策定する。"],
  ["a day of the column's own year", "名簿（R5.11.30現在）を配る。"],
  ["a day of its last months", "R6.2.1 防災の集いを開く。"],
  ["a number that no era brings near", "60年度の集いを開く。"],
  ["what was made then", "令和3年3月に策定した計画をホームページに載せる。"],
  ["what was made then, in short", "令和3年度策定の手引きを配る。"],
  ["a law", "令和2年法律第52号に基づき進める。"],
  ["something that goes on", "平成30年度に引き続き、関係機関と連携する。"],
  ["something that goes on since then", "令和3年度からの見守りを続ける。"],
  ["what is known of that year", "令和4年度の結果を踏まえ、回数を見直す。"],
  ["a census", "令和2年国勢調査の人口をもとに、地区を選ぶ。"],
  ["a disaster", "令和元年東日本台風の教訓を伝える。"],
  ["a contrast", "令和4年度は5回だったが、令和5年度は8回開く。"],
  ["a row of years", "開催数 令和4年度 5回、令和5年度 8回"],
  ["the state at a date", "名簿（R4.12.1現在 1,598人）を新しくする。"],
  ["a date of publication", "防災の手引き（令和3年3月）を配る。"],
  ["no year at all", "第2期計画を12/10に配る。"],
])("told on purpose in a plan: %s", (_, sentence) => {
  expect(inPlan(sentence)).toBeNull();
});

test.each([
  ["令和3年度に講座を開催した。", "令和3年度"],
  ["令和3年度は講座を開催したほか、冊子を配った。", "令和3年度"],
  ["名簿の掲載者は5,165人(R3.11.30現在)となっている。", "R3"],
  ["令和3年度貸付者 39人", "令和3年度"],
])("left over in a result: %s", (sentence, mention) => {
  expect(inResult(sentence)).toBe(mention);
});

test.each([
  "令和4年6月7日に訓練を実施した。",
  "令和5年2月に研修会を開いた。",
  "令和2年度中に策定した4計画を説明した。",
  "名簿の掲載者は5,321人(R4.11.30現在)となっている。",
  "令和3年度から2年間の指定を受けて実施した。",
  "来年度に作る冊子の写真を集めた。",
])("told on purpose in a result: %s", (sentence) => {
  expect(inResult(sentence)).toBeNull();
});

test("a project of the year before", () => {
  expect(staleYearIn("令和4年度「防災訓練」", 2023, "project")).toBe("令和4年度");
  expect(staleYearIn("令和5年「防災訓練」", 2023, "project")).toBeNull();
  expect(staleYearIn("平成30年7月豪雨災害被災者見守り事業", 2023, "project")).toBeNull();
});
