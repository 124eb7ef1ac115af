import { resultOf } from "../../../src/domain/tense/resultOf";
import { tenseOf, type Tense } from "../../../src/domain/tense/tenseOf";

test.each<[Tense, string]>([
  ["plan", "研修会を開催する。"],
  ["plan", "研修会を開催します。(年2回)"],
  ["plan", "研修会を開催予定。"],
  ["plan", "今後検討する。"],
  ["plan", "取組を広げていく。"],
  ["plan", "体制を強化したい。"],
  ["plan", "新規の募集は行わない。"],
  ["result", "研修会を開催した。"],
  ["result", "研修会を開催しました（24人参加）。"],
  ["result", "新規の募集は行わなかった。"],
  ["result", "協定を締結済み。"],
  ["either", "周知に努めている。"],
  ["either", "子育てサロンを開催。"],
  ["either", "窓口は市役所内にある。"],
  ["either", "希望があれば説明会を開く。"],
  ["none", "同左"],
  ["none", "参加者 30人"],
  ["none", "高齢者生活支援事業"],
  ["none", "→"],
])("%s: %s", (expected, sentence) => {
  expect(tenseOf(resultOf(sentence))).toBe(expected);
});
