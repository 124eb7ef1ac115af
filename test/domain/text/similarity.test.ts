import fc from "fast-check";
import { similarity } from "../../../src/domain/text/similarity";

test("equal texts are wholly alike, strangers not at all", () => {
  expect(similarity("見守り協力店", "見守り協力店")).toBe(1);
  expect(similarity("見守り", "相談日")).toBe(0);
  expect(similarity("", "a")).toBe(0);
  expect(similarity("", "")).toBe(1);
});

test("two of three pairs shared", () => {
  expect(similarity("abcd", "abce")).toBeCloseTo(2 / 3);
});

test("it is symmetric and stays within 0 and 1", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const score = similarity(a, b);
      expect(score).toBe(similarity(b, a));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { seed: 3 },
  );
});
