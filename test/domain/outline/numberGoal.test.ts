import type { CollectedDirection } from "../../../src/domain/outline/collectOutline";
import { numberGoal } from "../../../src/domain/outline/numberGoal";

type By = CollectedDirection["by"];

function direction(number: number, title: string, by: By = "heading"): CollectedDirection {
  return { number, title, goal: 1, by, points: [] };
}

function numbered(members: readonly CollectedDirection[], listed: readonly string[] = []) {
  return numberGoal(members, listed).map(({ number, title }) => `${number ?? "?"} ${title}`);
}

test("by their own numbers where these count from 1 without a gap or repeat", () => {
  expect(numbered([direction(2, "乙"), direction(1, "甲")], ["乙", "甲"])).toEqual([
    "1 甲",
    "2 乙",
  ]);
});

test.each([
  ["a gap", [direction(1, "甲"), direction(3, "乙")]],
  ["a repeat", [direction(1, "甲"), direction(1, "乙")]],
  ["not from 1", [direction(2, "甲"), direction(3, "乙")]],
  ["priorities that are numbered apart", [direction(1, "甲", "named"), direction(2, "乙")]],
])("%s: by the place in a plain list, else not at all", (_name, members) => {
  expect(numbered(members, ["前の目標", "乙", "甲"])).toEqual(["1 乙", "2 甲"]);
  expect(numbered(members)).toEqual(["? 甲", "? 乙"]);
  expect(numbered(members, ["甲", "別の方向性", "乙"])).toEqual(["? 甲", "? 乙"]);
  expect(numbered(members, ["甲"])).toEqual(["? 甲", "? 乙"]);
});

test("points are kept, and left out where there are none", () => {
  const points = ["講座を開きます。"];
  expect(numberGoal([{ ...direction(1, "甲"), points }, direction(2, "乙")], [])).toEqual([
    { number: 1, title: "甲", points },
    { number: 2, title: "乙" },
  ]);
});
