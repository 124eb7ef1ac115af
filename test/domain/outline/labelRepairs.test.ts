import { askLabels } from "../../../src/domain/outline/AskedLabel";
import type { DirectionName, LabelCheck } from "../../../src/domain/outline/checkLabel";
import { labelRepairer } from "../../../src/domain/outline/labelRepairs";
import type { Outline } from "../../../src/domain/outline/Outline";
import { edits, held } from "./labelFindings";
import { outlineSheet } from "./outlineSheet";
import { labelsOf } from "./pageOf";

const outline: Outline = {
  goals: [
    { number: 1, title: "人づくり", directions: [{ number: 1, title: "甲の推進" }] },
    { number: 2, title: "地域づくり", directions: [{ number: null, title: "乙の推進" }] },
  ],
};
const first: DirectionName = { goal: 1, number: 1, title: "甲の推進" };
const second: DirectionName = { goal: 2, number: null, title: "乙の推進" };
const ask: LabelCheck = { status: "ask", candidates: [first, second] };
const titled = (name: DirectionName): LabelCheck => ({ status: "repair", why: "title", ...name });

/** What is written, and what is held, for every label of a sheet with these answers to it. */
function repairs(
  rows: Parameters<typeof outlineSheet>[0],
  checks: readonly LabelCheck[],
  { chosen, merges = [] }: { chosen?: DirectionName; merges?: readonly string[] } = {},
) {
  const labels = labelsOf(outlineSheet(rows, merges));
  const ids = askLabels(labels, checks, new Map()).map(({ id }) => id);
  const answers = new Map(chosen ? ids.map((id) => [id, chosen]) : []);
  const asked = askLabels(labels, checks, answers);
  const repair = labelRepairer(asked, outline);
  return asked.map((one) => {
    const found = repair(one);
    return [...edits(found), ...held(found)];
  });
}

test("goal and direction are written as the form writes those that are right", () => {
  const rows = [
    ["１　人づくり", "（１）甲の推進", "① 一の講座"],
    ["２　地域造り", "（３）乙の推", "① 二の集い"],
  ] as const;
  expect(repairs(rows, [{ status: "right", ...first }, titled(second)])).toEqual([
    [],
    ["A3 ２　地域づくり", "B3 （３）乙の推進"],
  ]);
});

test("a question is repaired as it is answered, not before", () => {
  const rows = [["", "(1)", "① 一の講座"]] as const;
  expect(repairs(rows, [ask])).toEqual([[]]);
  expect(repairs(rows, [ask], { chosen: first })).toEqual([["B2 (1) 甲の推進"]]);
  expect(repairs(rows, [ask], { chosen: second })).toEqual([["B2 (1) 乙の推進"]]);
});

test("a cell that serves measures of different goals stays, and so does one that may", () => {
  const rows = [
    ["人", "甲の推", "① 一の講座"],
    ["", "(1)", "① 二の集い"],
  ] as const;
  for (const below of [titled(second), ask]) {
    const [above] = repairs(rows, [titled(first), below], { merges: ["A2:A3"] });
    expect(above).toEqual(["B2 (1) 甲の推進", "goal serves-several"]);
  }
});

test("where the direction has to stay, no half label is written", () => {
  expect(repairs([["人", "市民", "① 一の講座"]], [titled(first)])).toEqual([
    ["direction leaked-role"],
  ]);
});

test("nothing is written into a label without a word", () => {
  expect(repairs([["", "", "① 一の講座"]], [titled(first)])).toEqual([["direction blank"]]);
});

test("of a label whose direction is right only the goal is written", () => {
  const checks: LabelCheck[] = [{ status: "repair", why: "goal", ...first }];
  expect(repairs([["2 人づくり", "(1) 甲の推進", "① 一の講座"]], checks)).toEqual([
    ["A2 1 人づくり"],
  ]);
});

test.each([
  ["of its own", ["2 地域づくり", "(3) 乙の推", "① 二の集い"], ["B2 (3) 乙の推進"]],
  ["in the goal's column", ["(3)", "乙の推", "① 二の集い"], ["A2 2 地域づくり", "B2 (3) 乙の推進"]],
  [
    "no direction's, for it has no brackets",
    ["3", "乙の推", "① 二の集い"],
    ["A2 2 地域づくり", "B2 乙の推進"],
  ],
  ["none", ["2 地域づくり", "乙の推", "① 二の集い"], ["B2 乙の推進"]],
] as const)(
  "where the outline does not tell a number, what is printed stays: %s",
  (_, row, written) => {
    expect(repairs([row], [titled(second)])).toEqual([written]);
  },
);
