import fc from "fast-check";
import { changedPart, excerptOf } from "../../../src/taskpane/components/changedPart";

test.each([
  ["2 ともに支え合う", "2 共に支え合う", ["2 ", "とも", "共", "に支え合う"]],
  ["(3)", "(3) 題名", ["(3)", "", " 題名", ""]],
  ["", "題名", ["", "", "題名", ""]],
  ["ああ", "あ", ["あ", "あ", "", ""]],
  ["𠮷野家", "𠮟野家", ["", "𠮷", "𠮟", "野家"]],
])("%j → %j", (before, after, [start, removed, added, end]) => {
  expect(changedPart(before, after)).toEqual({ start, removed, added, end });
});

test("law: the parts make up both texts", () => {
  const text = fc.string({ unit: fc.constantFrom("あ", "い", "1", "𠮷") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, removed, added, end } = changedPart(before, after);
      expect([start + removed + end, start + added + end]).toEqual([before, after]);
    }),
    { seed: 20260401, numRuns: 500 },
  );
});

test("of a long entry only the line of the change is shown, and of a long line its nearest words", () => {
  const long = "あ".repeat(30);
  expect(
    excerptOf(changedPart("上の行\n【健康ずくり課】\n下の行", "上の行\n【健康づくり課】\n下の行")),
  ).toEqual({
    start: "【健康",
    removed: "ず",
    added: "づ",
    end: "くり課】",
  });
  expect(excerptOf(changedPart(`${long}ず${long}`, `${long}づ${long}`))).toEqual({
    start: `…${"あ".repeat(24)}`,
    removed: "ず",
    added: "づ",
    end: `${"あ".repeat(24)}…`,
  });
});
