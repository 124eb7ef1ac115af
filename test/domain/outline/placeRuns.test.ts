import type { CollectedDirection } from "../../../src/domain/outline/collectOutline";
import { placeRuns } from "../../../src/domain/outline/placeRuns";

function direction(goal: number | null, number: number): CollectedDirection {
  const by = goal === null ? "nothing" : "heading";
  return { number, title: `題名${number}`, goal, by, points: [] };
}

function placed(directions: readonly CollectedDirection[], goals: readonly number[]) {
  const found = placeRuns(directions, goals);
  const inShort = ({ goal, number }: CollectedDirection) => `${goal ?? "?"}-(${number})`;
  const { byOrder } = found;
  return {
    placed: found.placed.map(inShort).sort(),
    unplaced: found.unplaced.map(inShort),
    byOrder,
  };
}

const open = [1, 2, 1, 2, 3].map((number) => direction(null, number));

test("as many runs as goals without directions: theirs, in order", () => {
  expect(placed(open, [1, 2])).toEqual({
    placed: ["1-(1)", "1-(2)", "2-(1)", "2-(2)", "2-(3)"],
    unplaced: [],
    byOrder: [1, 2],
  });
  expect(placed([direction(2, 1), ...open], [1, 2, 3])).toEqual({
    placed: ["1-(1)", "1-(2)", "2-(1)", "3-(1)", "3-(2)", "3-(3)"],
    unplaced: [],
    byOrder: [1, 3],
  });
});

test("more or fewer runs: nobody knows", () => {
  const unplaced = ["?-(1)", "?-(2)", "?-(1)", "?-(2)", "?-(3)"];
  expect(placed(open, [1])).toEqual({ placed: [], unplaced, byOrder: [] });
  expect(placed(open, [1, 2, 3])).toEqual({ placed: [], unplaced, byOrder: [] });
});

test("a direction that a line puts under its goal leaves the goal's own run open", () => {
  const named: CollectedDirection = { ...direction(1, 7), by: "named" };
  expect(placed([named, direction(null, 1)], [1])).toEqual({
    placed: ["1-(1)", "1-(7)"],
    unplaced: [],
    byOrder: [1],
  });
});

test("a goal that the text does not list has no place", () => {
  expect(placed([direction(1, 1), direction(9, 1)], [1])).toEqual({
    placed: ["1-(1)"],
    unplaced: ["9-(1)"],
    byOrder: [],
  });
});
