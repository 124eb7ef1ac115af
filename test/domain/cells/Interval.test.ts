import { intervalContains, intervalsOf } from "../../../src/domain/cells/Interval";

test("runs of neighbours become one interval each", () => {
  expect(intervalsOf([5, 1, 2, 2, 3, 9])).toEqual([
    { first: 1, last: 3 },
    { first: 5, last: 5 },
    { first: 9, last: 9 },
  ]);
  expect(intervalsOf([])).toEqual([]);
});

test("both ends belong to an interval", () => {
  const interval = { first: 3, last: 4 };
  expect([2, 3, 4, 5].map((index) => intervalContains(interval, index))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
