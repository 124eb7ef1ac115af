import { parseOutline } from "../../../src/domain/outline/parseOutline";
import type { Outline } from "../../../src/domain/outline/Outline";
import { describeWithShared } from "../../support/shared";
import { ichinosekiOutline, ichinosekiTitles } from "./ichinosekiOutline";
import { councilText, leafletText, seedText } from "./seedText";

function parsed(text: string) {
  const result = parseOutline(text);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

function withoutPoints(outline: Outline): Outline {
  return {
    goals: outline.goals.map((goal) => ({
      ...goal,
      directions: goal.directions.map(({ number, title }) => ({ number, title })),
    })),
  };
}

function titlesOf(outline: Outline) {
  return outline.goals.map(({ number, title, directions }) => [
    `${number} ${title}`,
    directions.map((direction) => direction.title).sort(),
  ]);
}

describe("pasted outlines in good order", () => {
  const expected = { outline: ichinosekiOutline, unplaced: [], doubts: [] };
  const lines = Object.entries(ichinosekiTitles).flatMap(([goal, titles]) => [
    goal,
    ...titles.map((title, i) => `(${i + 1}) ${title}`),
  ]);

  test.each([
    ["lines", lines.join("\n")],
    ["Windows lines, indented, with empty ones", lines.map((line) => `　${line}`).join("\r\n\r\n")],
    ["基本目標１ with wide figures", lines.join("\n").replace(/^(\d) /gmu, "基本目標$1　")],
    ["wide brackets", lines.join("\n").replace(/\((\d)\) /gu, "（$1）")],
    [
      "markdown",
      lines
        .join("\n")
        .replace(/^(\d) /gmu, "## 基本目標$1 ")
        .replace(/^\(/gmu, "- ("),
    ],
    [
      "a table",
      lines
        .join("\n")
        .replace(/\n\(1\)/gu, "\t(1)")
        .replace(/\n\(/gu, "\n\t("),
    ],
    ["numbers in cells of their own", lines.join("\n").replace(/ /gu, "\t")],
  ])("%s", (_name, text) => {
    expect(parsed(text)).toEqual(expected);
  });

  test("chapters of the document around them are no goals", () => {
    const text = `1 計画の基本的な考え\n${lines.join("\n").replace(/^(\d) /gmu, "基本目標$1 ")}\n4 点検・評価`;
    expect(parsed(text)).toEqual(expected);
  });
});

test("points below a direction are kept, joined where the print broke them", () => {
  const text =
    "1 人づくり\n(1) 福祉教育の推進\n○ 福祉に関する知識\nの普及に努めます。\n本文\n・ 交流します。";
  expect(parsed(text).outline.goals[0]?.directions).toEqual([
    {
      number: 1,
      title: "福祉教育の推進",
      points: ["福祉に関する知識の普及に努めます。", "交流します。"],
    },
  ]);
});

test("a title keeps its last word; only labels in brackets go", () => {
  const text = "1 人づくり\n(1) 福祉教育支援の継続\n(2) 相談体制の充実【拡充】";
  const [goal] = parsed(text).outline.goals;
  expect(goal?.directions.map(({ title }) => title)).toEqual([
    "福祉教育支援の継続",
    "相談体制の充実",
  ]);
});

test("directions that fit no goal are reported, not placed", () => {
  const text =
    "(1) 甲の推進\n(2) 乙の推進\n基本目標1 人づくり\n(1) 福祉教育の推進\n(1) 丙の推進（基本目標5 なし）";
  const { outline, unplaced } = parsed(text);
  expect(titlesOf(outline)).toEqual([["1 人づくり", ["福祉教育の推進"]]]);
  expect(unplaced).toEqual(["丙の推進", "甲の推進", "乙の推進"]);
});

test.each([
  ["", "no-goals"],
  ["本計画は、共通する考え方を定めました。", "no-goals"],
  ["基本目標1 人づくり", "no-directions"],
])("%j is no outline", (text, code) => {
  expect(parseOutline(text)).toEqual({ ok: false, failure: { code } });
});

describeWithShared("seeds")("一関市 概要版", () => {
  test("the leaflet alone: 3 goals and 14 directions, doubts where it does not tell", () => {
    const { outline, unplaced, doubts } = parsed(leafletText());
    expect(titlesOf(outline)).toEqual(titlesOf(ichinosekiOutline));
    expect(unplaced).toEqual([]);
    expect(doubts).toEqual([
      { code: "goal-by-order", goal: 1 },
      { code: "goal-by-order", goal: 2 },
      { code: "goal-by-order", goal: 3 },
      { code: "numbers-unknown", goal: 2 },
      { code: "numbers-unknown", goal: 3 },
    ]);
    const numbers = outline.goals.map((goal) => goal.directions.map(({ number }) => number));
    expect(numbers).toEqual([[1, 2, 3], Array(5).fill(null), Array(6).fill(null)]);
    const points = outline.goals.map((goal) => goal.directions.map((one) => one.points?.length));
    expect(points).toEqual([
      [2, 2, 3],
      [1, 2, 3, 3, 2],
      [3, 2, 2, 2, 3, 4],
    ]);
  });

  test("the council's lists alone: 3 goals, and 14 directions that it puts under none of them", () => {
    const { outline, unplaced, doubts } = parsed(councilText());
    expect(outline.goals.map(({ title }) => title)).toEqual(
      ichinosekiOutline.goals.map(({ title }) => title),
    );
    expect(outline.goals.flatMap(({ directions }) => directions)).toEqual([]);
    expect(unplaced).toEqual(Object.values(ichinosekiTitles).flat());
    expect(doubts).toEqual([]);
  });

  test.each([
    ["leaflet first", () => `${leafletText()}\n${councilText()}`],
    ["lists first", () => `${councilText()}\n${leafletText()}`],
  ])("both together tell everything: %s", (_name, text) => {
    const { outline, unplaced, doubts } = parsed(text());
    expect(withoutPoints(outline)).toEqual(ichinosekiOutline);
    expect([...unplaced, ...doubts]).toEqual([]);
  });

  test("the council's whole paper does not put a stray number under a goal", () => {
    const { outline } = parsed(seedText("000"));
    expect(outline.goals.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(outline.goals.flatMap(({ directions }) => directions)).toEqual([]);
  });
});
