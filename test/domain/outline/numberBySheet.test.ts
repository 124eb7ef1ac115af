import { groupLabels } from "../../../src/domain/outline/groupLabels";
import { numberBySheet } from "../../../src/domain/outline/numberBySheet";
import type { Outline } from "../../../src/domain/outline/Outline";

const outline: Outline = {
  goals: [
    { number: 1, title: "人づくり", directions: [{ number: 1, title: "甲の推進" }] },
    {
      number: 2,
      title: "地域づくり",
      directions: ["乙の充実", "丙の強化", "丁の支援"].map((title) => ({ number: null, title })),
    },
  ],
};

/** The outline with what a sheet with these directions tells. */
function numbered(...directions: string[]): Outline {
  const labels = directions.map((direction) => ({ goal: "", direction }));
  return numberBySheet(outline, groupLabels(labels, outline));
}

test("a sheet that names every direction of the goal once tells their numbers", () => {
  const [first, second] = numbered(
    "(1) 甲の推進",
    "(1) 丙の強化",
    "乙の充実",
    "(3) 丁の支援",
  ).goals;
  expect(first).toBe(outline.goals[0]);
  expect(second?.directions).toEqual([
    { number: 1, title: "丙の強化" },
    { number: 2, title: "乙の充実" },
    { number: 3, title: "丁の支援" },
  ]);
});

test.each([
  ["one is missing", ["(1) 丙の強化", "(2) 乙の充実"]],
  ["one comes twice", ["(1) 丙の強化", "(2) 乙の充実", "(3) 丁の支援", "(1) 丙の強化"]],
  ["no number is printed", ["丙の強化", "乙の充実", "丁の支援"]],
  ["a printed number is against the order", ["(2) 丙の強化", "(1) 乙の充実", "(3) 丁の支援"]],
])("%s: the very outline comes back", (_name, directions) => {
  expect(numbered(...directions)).toBe(outline);
});
