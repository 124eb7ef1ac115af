import { allHidden } from "../../../src/embedded/wire/objects/hiddenLines";

const lines = new Map([2, 3, 4].map((row) => [row, { hidden: row !== 4 }] as const));

/** Of few lines each is looked up, of many those that are known are gone over: the answers are the same. */
test.each([
  [2, 3, true],
  [3, 4, null],
  [4, 5, false],
  [0, 1, false],
  [0, 1_048_575, null],
  [100, 1_048_575, false],
])("lines %i to %i: %s", (first, last, hidden) => {
  expect(allHidden(lines, first, last)).toBe(hidden);
});
