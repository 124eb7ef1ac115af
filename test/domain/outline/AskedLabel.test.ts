import { askLabels, sameName } from "../../../src/domain/outline/AskedLabel";
import type { DirectionName, LabelCheck } from "../../../src/domain/outline/checkLabel";
import { outlineSheet } from "./outlineSheet";
import { labelsOf } from "./pageOf";

const one: DirectionName = { goal: 1, number: 1, title: "甲の推進" };
const other: DirectionName = { goal: 2, number: 1, title: "乙の推進" };
const right: LabelCheck = { status: "right", ...one };
const ask: LabelCheck = { status: "ask", candidates: [one, other] };
const labels = labelsOf(
  outlineSheet([
    ["1 人づくり", "(1) 甲の推進", "① 一の講座"],
    ["", "", "② 二の講座"],
    ["", "(2) 丙の推進", "① 三の集い"],
  ]),
);

test("measures under the same cells with the same answer are one label", () => {
  const asked = askLabels(labels, [right, right, ask], new Map());
  expect(asked.map(({ measures }) => measures.map(({ text }) => text))).toEqual([
    ["① 一の講座", "② 二の講座"],
    ["① 三の集い"],
  ]);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
});

test("under the same cells with different answers they are two", () => {
  expect(askLabels(labels, [right, ask, ask], new Map())).toHaveLength(3);
});

test("an answer counts where the outline asks and offers it, nowhere else", () => {
  const checks = [ask, ask, right];
  const ids = askLabels(labels, checks, new Map()).map(({ id }) => id);
  const chosen = (name: DirectionName) =>
    askLabels(labels, checks, new Map(ids.map((id) => [id, name]))).map((label) => label.chosen);
  expect(chosen(other)).toEqual([other, null]);
  expect(chosen({ goal: 3, number: 1, title: "乙の推進" })).toEqual([null, null]);
});

test("a direction is named by goal and title, whatever its number", () => {
  expect(sameName(one, { ...one, number: null })).toBe(true);
  expect(sameName(one, { ...one, goal: 2 })).toBe(false);
  expect(sameName(one, { ...one, title: "乙の推進" })).toBe(false);
});
