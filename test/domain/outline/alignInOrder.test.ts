import { alignInOrder } from "../../../src/domain/outline/alignInOrder";

const slotsOf = (candidates: number[][]) =>
  candidates.map((slots) => slots.map((index) => ({ index })));
const inOrder = (candidates: number[][], rankOf = (slot: number) => slot) =>
  alignInOrder(slotsOf(candidates), ({ index }) => rankOf(index));

test.each([
  ["a label between 2 and 4 is 3", [[2], [1, 3, 5], [4]], [[2], [3], [4]]],
  ["what may be one of two stays two", [[1], [2, 3, 9], [5]], [[1], [2, 3], [5]]],
  [
    "no slot is taken twice",
    [
      [1, 2],
      [1, 2],
    ],
    [[1], [2]],
  ],
  ["nothing to align", [], []],
  ["labels out of order: order tells nothing", [[4], [2]], null],
  ["one slot for two labels: order tells nothing", [[2], [2]], null],
  ["a label that may be nothing: order tells nothing", [[1], [], [3]], null],
])("%s", (_name, candidates, left) => {
  expect(inOrder(candidates)).toEqual(left && slotsOf(left));
});

test("slots of one rank come in any order, but still not twice in a row", () => {
  const inTens = (slot: number) => Math.floor(slot / 10);
  expect(inOrder([[12], [11], [20]], inTens)).toEqual(slotsOf([[12], [11], [20]]));
  expect(inOrder([[11], [11, 12]], inTens)).toEqual(slotsOf([[11], [12]]));
  expect(inOrder([[20], [11]], inTens)).toBeNull();
});
