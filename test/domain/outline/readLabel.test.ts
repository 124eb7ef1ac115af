import { labelReader } from "../../../src/domain/outline/readLabel";
import { ichinosekiOutline } from "./ichinosekiOutline";

const read = labelReader(ichinosekiOutline);
const first = "1 地域福祉を担う人づくり";

test("a label as the plan writes it", () => {
  const clues = read({ goal: first, direction: "(1) 福祉教育の推進" });
  expect(clues).toMatchObject({
    goalExact: true,
    goalMisplaced: false,
    titleExact: true,
    titleMisplaced: false,
    number: 1,
    foreign: false,
  });
  expect(clues.goal?.number).toBe(1);
  expect(clues.byTitle?.index).toBe(0);
});

test.each([
  ["by its title, beside a wrong number", "2 地域福祉を担う人づくり", "", 1, false],
  ["by its title alone", "地域福祉を担う人づくり", "", 1, true],
  ["by a misprinted title", "2 ともに支え合う地域づくり", "", 2, false],
  ["by its bare number", "3", "", 3, false],
  ["not by a direction's number", "(3)", "", null, false],
])("the goal %s", (_name, goal, direction, number, exact) => {
  const clues = read({ goal, direction });
  expect(clues.goal?.number ?? null).toBe(number);
  expect(clues.goalExact).toBe(exact);
});

test("titles in each other's columns are seen as misplaced", () => {
  const goalBeside = read({ goal: "", direction: "地域福祉を担う人づくり" });
  expect(goalBeside).toMatchObject({ goalMisplaced: true, foreign: false, byTitle: null });
  expect(goalBeside.goal?.number).toBe(1);
  const titleBeside = read({ goal: "権利擁護の充実", direction: "" });
  expect(titleBeside).toMatchObject({ titleMisplaced: true, titleExact: true });
  expect(titleBeside.byTitle?.index).toBe(9);
});

test.each([
  ["(2) 甲", "⑤", 5],
  ["⑤", "甲", 5],
  ["(5)", "", 5],
  ["5", "甲", null],
])("goal cell %j, direction cell %j: the number %j", (goal, direction, number) => {
  expect(read({ goal, direction }).number).toBe(number);
});

test("words that are no title are foreign", () => {
  expect(read({ goal: first, direction: "市民" }).foreign).toBe(true);
  expect(read({ goal: first, direction: "(1)" }).foreign).toBe(false);
});

test("the measure's own text is evidence, but not beside an exact title", () => {
  const points = ["小中学校で福祉の出前講座を開きます。"];
  const directions = [
    { number: 1, title: "甲の推進", points },
    { number: 2, title: "乙の推進" },
  ];
  const reader = labelReader({ goals: [{ number: 1, title: "人づくり", directions }] });
  const [measure] = points;
  expect(reader({ goal: "", direction: "", measure }).byMeasure?.index).toBe(0);
  expect(reader({ goal: "", direction: "乙の推進", measure }).byMeasure).toBeNull();
  expect(reader({ goal: "", direction: "" }).byMeasure).toBeNull();
});
