import { eras } from "../../../src/domain/fiscalYear/era";

test("eras follow each other, newest first; year 1 of each is its first year", () => {
  expect(eras.map(({ name, letter, base, first }) => [name, letter, first - base])).toEqual([
    ["令和", "R", 1],
    ["平成", "H", 1],
    ["昭和", "S", 1],
  ]);
  expect([...eras].sort((a, b) => b.first - a.first)).toEqual(eras);
});
