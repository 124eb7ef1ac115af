import { planSentences } from "../../../src/domain/carryForward/planSentences";

test("tag, marker and space are no part of a sentence; a remark in brackets after 。 is", () => {
  const text = "【福祉課】\n■ 講座を開く。また、相談も受ける。(12月頃)\n対象 30人\n・電話";
  expect(planSentences(text)).toEqual([
    "講座を開く。",
    "また、相談も受ける。(12月頃)",
    "対象 30人",
    "電話",
  ]);
});

test("a full stop in a quotation ends nothing", () => {
  expect(planSentences("■ 「支える。守る。」を合言葉に啓発する。")).toEqual([
    "「支える。守る。」を合言葉に啓発する。",
  ]);
});
