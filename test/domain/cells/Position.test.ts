import {
  comparePositions,
  maxColumns,
  positionKey,
  samePosition,
} from "../../../src/domain/cells/Position";

test("keys are different for every cell and grow in reading order", () => {
  const cells = [
    { row: 0, column: 0 },
    { row: 0, column: maxColumns - 1 },
    { row: 1, column: 0 },
    { row: 1, column: 1 },
  ];
  const keys = cells.map(positionKey);
  expect([...keys].sort((a, b) => a - b)).toEqual(keys);
  expect(new Set(keys).size).toBe(cells.length);
  expect([...cells].reverse().sort(comparePositions)).toEqual(cells);
});

test("positions are equal by value", () => {
  expect(samePosition({ row: 1, column: 2 }, { row: 1, column: 2 })).toBe(true);
  expect(samePosition({ row: 1, column: 2 }, { row: 2, column: 1 })).toBe(false);
});
