import { usualProfile } from "../../../src/domain/profile/Profile";
import { readPlanSheet } from "../../../src/domain/planSheet/readPlanSheet";
import {
  outlineOf,
  pathTo,
  type OutlineNode,
} from "../../../src/taskpane/features/entry/outlineOf";
import { sheetOf } from "../../support/sheetOf";

const reading = readPlanSheet(
  sheetOf([
    ["基本目標", "方向性", "施策", "令和4年度実績"],
    ["1 つながる", "(1) 気づく", "① 見守り", "■ した。"],
    ["", "", "② 声かけ", ""],
    ["", "(2) 集う", "① 縁側", ""],
    ["2 そなえる", "(1) 備える", "① 名簿", ""],
  ]),
  usualProfile,
);
if (!reading.planSheet) throw new Error(reading.declined.reason);
const { sheet } = reading;

const drawn = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap(({ title, children }) => [
    `${" ".repeat(depth)}${title}`,
    ...drawn(children, depth + 1),
  ]);

describe("the outline of a plan sheet", () => {
  it("has goals, directions and measures in sheet order, each once", () => {
    expect(drawn(outlineOf(sheet))).toEqual([
      "1 つながる",
      " (1) 気づく",
      "  ① 見守り",
      "  ② 声かけ",
      " (2) 集う",
      "  ① 縁側",
      "2 そなえる",
      " (1) 備える",
      "  ① 名簿",
    ]);
  });

  it("leads to the first cell that is written for a measure", () => {
    const [goal] = outlineOf(sheet);
    expect(goal?.children[1]?.children[0]?.goTo).toEqual({ row: 3, column: 3 });
  });

  it("knows the way down to a measure, and none to a measure of another sheet", () => {
    const nodes = outlineOf(sheet);
    const measure = sheet.tables[0]?.measures[3] ?? null;
    expect(pathTo(nodes, measure)).toHaveLength(3);
    expect(pathTo(nodes, measure && { ...measure })).toEqual([]);
    expect(pathTo(nodes, null)).toEqual([]);
  });
});
