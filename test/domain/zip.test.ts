import { zip } from "../../src/domain/zip";

test.each([
  [
    ["a", "b"],
    [1, 2],
    [
      ["a", 1],
      ["b", 2],
    ],
  ],
  [["a", "b"], [1], [["a", 1]]],
  [["a"], [1, 2], [["a", 1]]],
  [[], [1], []],
])("%j and %j side by side", (ones, others, both) => {
  expect(zip<string, number>(ones, others)).toEqual(both);
});
