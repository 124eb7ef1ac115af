import { actionNoun } from "../../../src/domain/tense/actionNouns";
import { nounEnding } from "../../../src/domain/tense/nounEnding";

test.each([
  // With a full stop
  ["子育てサロンを開催", true, "した"],
  ["訓練に合わせて実施", true, "した"],
  ["市民団体と協議", true, "した"],
  ["研修会の開催", true, ""],
  ["市民と団体の協議", true, ""],
  // and without one.
  ["子育てサロンを開催", false, "した"],
  ["制度について周知", false, "した"],
  ["会議を設置し協議", false, "した"],
  ["参加者を対象に実施", false, "した"],
  ["保健センターで実施", false, null],
  ["訓練に合わせて実施", false, null],
  ["訓練を行う団体の支援", false, null],
  ["地区に、団体の支援", false, null],
  ["生活を楽しみし実施", false, null],
])("%s (full stop: %s) + %j", (words, stopped, past) => {
  expect(nounEnding(words, stopped, false)?.past ?? null).toBe(past);
});

test("politely where the text around it is", () => {
  expect(nounEnding("子育てサロンを開催", false, true)).toEqual({
    cut: 0,
    past: "しました",
    politePast: "しました",
    reason: "verb",
    doubt: "noun-ending",
  });
});

test.each(
  (
    "実施 開催 周知 参加 推進 促進 啓発 派遣 募集 案内 指導 研修 訪問 点検 見直 更新 修正 継続 導入 開設 統合 終了 調整 " +
    "出展 依頼 要請 報告 整理 維持 救済"
  ).split(" "),
)("を%s ends in an action", (noun) => {
  expect(actionNoun(`研修会を${noun}`)).toEqual({ before: "研修会を" });
});

test.each([
  ["研修会を継続実施", { before: "研修会を" }],
  ["講座を周知・啓発", { before: "講座を" }],
  ["見直し・改善", null],
  ["高齢者福祉計", null],
  ["を", null],
  ["実施する", null],
])("%s", (tail, expected) => {
  expect(actionNoun(tail)).toEqual(expected);
});
