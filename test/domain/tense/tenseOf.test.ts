import { draftEntry } from "../../../src/domain/tense/draftEntry";
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
  ["plan", "研修会を行いますが、会場は未定です。"],
  ["plan", "「支え合いを広げ、見守りを行う。"],
  ["result", "研修会を開催した。"],
  ["result", "研修会を開催しました（24人参加）。"],
  ["result", "新規の募集は行わなかった。"],
  ["result", "協定を締結済み。"],
  ["either", "周知に努めている。"],
  ["either", "子育てサロンを開催。"],
  ["either", "窓口は市役所内にある。"],
  ["either", "希望があれば説明会を開く。"],
  ["either", "身近な場所で相談できる。"],
  ["either", "支え合いにつながる。"],
  ["either", "住民主体の活動が期待される。"],
  ["either", "対象者の方へ。"],
  ["none", "同左"],
  ["none", "参加者 30人"],
  ["none", "高齢者生活支援事業"],
  ["none", "→"],
])("%s: %s", (expected, sentence) => {
  expect(tenseOf(resultOf(sentence))).toBe(expected);
});

test("a line that the next one may go on with is written as a plan", () => {
  const [first] = draftEntry("■ 見守りの支援を行う\n団体に補助する").sentences;
  expect(first && [first.reason, tenseOf(first)]).toEqual(["no-stop", "plan"]);
});
