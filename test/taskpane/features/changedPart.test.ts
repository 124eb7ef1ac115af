import fc from "fast-check";
import { changedPart } from "../../../src/taskpane/features/outline/changedPart";

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
