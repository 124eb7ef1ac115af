import { collectOutline } from "../../../src/domain/outline/collectOutline";
import { outlineLines } from "../../../src/domain/outline/outlineLines";

function collected(...lines: string[]) {
  const { goals, directions, listed } = collectOutline(outlineLines(lines.join("\n")));
  const short = directions.map(({ number, goal, by }) => `${goal ?? "?"}-(${number}) ${by}`);
  return { goals: Object.fromEntries(goals), directions: short, listed, all: directions };
}

test("a direction belongs to the goal it stands under", () => {
  const { goals, directions } = collected(
    "(1) 甲の推進",
    "基本目標1 人づくり",
    "(1) 乙の推進",
    "基本目標2 地域づくり",
    "(1) 丙の推進",
  );
  expect(goals).toEqual({ 1: "人づくり", 2: "地域づくり" });
  expect(directions).toEqual(["?-(1) nothing", "1-(1) heading", "2-(1) heading"]);
});

test("or to the one that its own line names", () => {
  const { directions } = collected("基本目標1 人づくり", "(3) 甲の推進（基本目標2 地域づくり）");
  expect(directions).toEqual(["2-(3) named"]);
});

test("a list of goals has no directions below its last goal, nor has a goal behind the next chapter", () => {
  const list = ["基本目標", "1 人づくり", "2 地域づくり", "施策の方向性", "(1) 甲の推進"];
  expect(collected(...list).directions).toEqual(["?-(1) nothing"]);
  const chapter = ["基本目標1 人づくり", "# 計画の推進", "(1) 甲の推進"];
  expect(collected(...chapter).directions).toEqual(["?-(1) nothing"]);
});

test("what is printed twice is one direction, and the first title of a goal stays", () => {
  const once = ["基本目標1 人づくり", "(1) 甲の推進"];
  const { goals, directions } = collected(...once, "基本目標1 ひとづくり", "（１）　甲の 推進");
  expect(goals).toEqual({ 1: "人づくり" });
  expect(directions).toEqual(["1-(1) heading"]);
});

test("points follow their direction, joined where a printed line was broken", () => {
  const { all } = collected(
    "(1) 甲の推進",
    "○ 講座を",
    "開きます。",
    "この文は別の話です。",
    "○ 集いを開きます。",
    "# 次の章",
    "○ 誰のものでもない文です。",
  );
  expect(all.map(({ points }) => points)).toEqual([["講座を開きます。", "集いを開きます。"]]);
});

test("a plain list is taken under the heading of the directions only", () => {
  const { listed } = collected(
    "- 目次",
    "施策の方向性",
    "- 甲の推進",
    "- 乙の推進",
    "基本目標",
    "- 丙",
  );
  expect(listed).toEqual(["甲の推進", "乙の推進"]);
});
