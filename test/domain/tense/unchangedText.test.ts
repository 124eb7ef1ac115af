import { maskBrackets } from "../../../src/domain/tense/maskBrackets";
import { resultOf } from "../../../src/domain/tense/resultOf";
import { unchangedText } from "../../../src/domain/tense/unchangedText";

test.each([
  ["同左", "same"],
  ["前年に同じ", "same"],
  ["昨年と同様", "same"],
  ["昨年度と同様", "same"],
  ["左に同じ", "same"],
  ["計画は同左", null],
  ["同じ窓口", null],
  ["→", "sign"],
  ["→→→", "sign"],
  ["なし", "sign"],
  ["。", "sign"],
  ["窓口→", null],
  ["→窓口", null],
  ["なしの実", null],
  ["参加者 30人", "figures"],
  ["参加者 30 人", "figures"],
  ["設置 3か所", "figures"],
  ["設置 3カ所", "figures"],
  ["［参加者 30人］", null],
  ["参加者 [延べ 30人]", null],
  ["参加者 延べ30人]", "figures"],
  ["30人の会", null],
  ["3の所", null],
  ["「支え合い」", "quoted"],
  ["支え合い", null],
])("%s: %s", (text, reason) => {
  expect(unchangedText(maskBrackets(text).replace(/\uE001/gu, ""), text)).toBe(
    text.startsWith("［") ? "note" : reason,
  );
});

test("a quotation behind a label or a remark is one all the same", () => {
  for (const text of ["【新規】「支え合いをつくる。」", "（1） 「支え合い」", " 「支え合い」"])
    expect(resultOf(text)).toMatchObject({ answer: "unchanged", reason: "quoted", changes: [] });
});
