import { candidatesOf } from "../../../src/domain/outline/candidatesOf";
import { labelReader } from "../../../src/domain/outline/readLabel";
import type { Outline } from "../../../src/domain/outline/Outline";
import { ichinosekiOutline, shortName } from "./ichinosekiOutline";

function candidates(goal: string, direction: string, outline: Outline = ichinosekiOutline) {
  const clues = labelReader(outline)({ goal, direction });
  return candidatesOf(clues, outline).map((one) =>
    shortName({ goal: one.goal.number, number: one.direction.number }),
  );
}

test.each([
  ["an exact title outweighs number and goal", "3", "(5) 福祉教育の推進", ["1-(1)"]],
  ["a number within its goal", "2 共に支え合う地域づくり", "(4)", ["2-(4)"]],
  ["a number in all goals that have it, in plan order", "", "(4)", ["2-(4)", "3-(4)"]],
  ["a goal alone", "1 地域福祉を担う人づくり", "", ["1-(1)", "1-(2)", "1-(3)"]],
  ["a misprint and a number that agree", "3", "(4) 生活困窮者への自立支援", ["3-(4)"]],
  ["that speak against each other", "3", "(3) 生活困窮者への自立支援", ["3-(3)", "3-(4)"]],
  ["a number that no goal has", "", "(9)", []],
  ["nothing said", "", "", []],
])("%s", (_name, goal, direction, expected) => {
  expect(candidates(goal, direction)).toEqual(expected);
});

test("a direction whose number the document does not tell may have any", () => {
  const directions = [
    { number: null, title: "甲の推進" },
    { number: 2, title: "乙の推進" },
  ];
  const outline = { goals: [{ number: 1, title: "人づくり", directions }] };
  expect(candidates("", "(2)", outline)).toEqual(["1-(?)", "1-(2)"]);
  expect(candidates("", "(3)", outline)).toEqual(["1-(?)"]);
});

test("a goal, with or without a number, speaks against a mere resemblance of the measure's text: both are asked", () => {
  const points = ["学校で福祉を学ぶ機会をつくります"];
  const outline: Outline = {
    goals: [
      { number: 1, title: "人づくり", directions: [{ number: 1, title: "甲の推進", points }] },
      { number: 2, title: "地域のきずなづくり", directions: [{ number: 1, title: "乙の充実" }] },
    ],
  };
  const measure = "① 学校で福祉を学ぶ機会をつくります。";
  const asked = (goal: string, direction: string) =>
    candidatesOf(labelReader(outline)({ goal, direction, measure }), outline).map(
      (one) => one.goal.number,
    );
  expect(asked("1 人づくり", "(1)")).toEqual([1]);
  expect(asked("2 地域のきずなづくり", "(1)")).toEqual([1, 2]);
  expect(asked("1 人づくり", "")).toEqual([1]);
  expect(asked("2 地域のきずなづくり", "")).toEqual([1, 2]);
});
