import fc from "fast-check";
import { changedRange } from "../../../src/domain/text/changedRange";

test.each([
  ["【健康ずくり課】", "【健康づくり課】", { start: 3, beforeEnd: 4, afterEnd: 4 }],
  ["(3)", "(3) 題名", { start: 3, beforeEnd: 3, afterEnd: 6 }],
  ["", "題名", { start: 0, beforeEnd: 0, afterEnd: 2 }],
  ["同じ文", "同じ文", { start: 3, beforeEnd: 3, afterEnd: 3 }],
  // The same character at both ends is counted once.
  ["ああ", "あ", { start: 1, beforeEnd: 2, afterEnd: 1 }],
  // 𠮷 and 𠮟 begin with the same half, 𠮷 and 𡮷 end with it: the whole character changes.
  ["𠮷野家", "𠮟野家", { start: 0, beforeEnd: 2, afterEnd: 2 }],
  ["店𠮷", "店𡮷", { start: 1, beforeEnd: 3, afterEnd: 3 }],
])("%j → %j", (before, after, range) => {
  expect(changedRange(before, after)).toEqual(range);
});

const seed = 20260401;
const text = fc.string({ unit: fc.constantFrom("あ", "い", "1", "𠮷", "𠮟", "𡮷"), maxLength: 8 });
const law = (name: string, check: (before: string, after: string) => void) =>
  test(`law: ${name}`, () => {
    fc.assert(fc.property(text, text, check), { seed, numRuns: 1000 });
  });

law("what stands around the range is the same in both texts", (before, after) => {
  const { start, beforeEnd, afterEnd } = changedRange(before, after);
  expect(start).toBeLessThanOrEqual(Math.min(beforeEnd, afterEnd));
  expect(before.slice(0, start)).toBe(after.slice(0, start));
  expect(before.slice(beforeEnd)).toBe(after.slice(afterEnd));
});

law("what stands in the range begins and ends with other characters", (before, after) => {
  const { start, beforeEnd, afterEnd } = changedRange(before, after);
  const [a, b] = [[...before.slice(start, beforeEnd)], [...after.slice(start, afterEnd)]];
  if (a.length === 0 || b.length === 0) return;
  expect(a[0]).not.toBe(b[0]);
  expect(a.at(-1)).not.toBe(b.at(-1));
});

law("no character is cut in two", (before, after) => {
  const { start, beforeEnd, afterEnd } = changedRange(before, after);
  const parts = [
    [before.slice(0, start), before.slice(start, beforeEnd), before.slice(beforeEnd)],
    [after.slice(0, start), after.slice(start, afterEnd), after.slice(afterEnd)],
  ];
  for (const part of parts.flat()) expect(part).not.toMatch(/\p{Surrogate}/u);
});
