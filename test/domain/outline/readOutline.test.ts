import { outlineLimits } from "../../../src/domain/outline/outlineSchema";
import { longestOutlineText, readOutline } from "../../../src/domain/outline/readOutline";
import { describeWithShared } from "../../support/shared";
import { ichinosekiOutline } from "./ichinosekiOutline";
import { councilText } from "./seedText";

function codeOf(text: string): string {
  const read = readOutline(text);
  return read.ok ? "" : read.failure.code;
}

test("its JSON form, with or without a byte order mark, is the outline itself", () => {
  const expected = { ok: true, value: { outline: ichinosekiOutline, unplaced: [], doubts: [] } };
  const json = JSON.stringify(ichinosekiOutline);
  expect(readOutline(json)).toEqual(expected);
  expect(readOutline(`\uFEFF\n${json}`)).toEqual(expected);
});

test("directions without a number are a doubt also in JSON", () => {
  const goals = [{ number: 3, title: "仕組みづくり", directions: [{ title: "相談体制の充実" }] }];
  expect(readOutline(JSON.stringify({ goals }))).toMatchObject({
    value: { doubts: [{ code: "numbers-unknown", goal: 3 }] },
  });
});

test.each([
  [" \n", "empty"],
  ["計画の考え方です。", "no-goals"],
  ["基本目標1 人づくり", "no-directions"],
  ["{ goals: [] }", "not-json"],
  ['{"goals":[]}', "not-an-outline"],
  ['{"goals":[{"number":1,"title":"人づくり","directions":[]}]}', "no-directions"],
  ['{"goals":[{"number":1,"title":" ","directions":[]}]}', "not-an-outline"],
  [`基本目標1 ${"あ".repeat(outlineLimits.title + 1)}\n(1) 甲`, "not-an-outline"],
  ["あ".repeat(longestOutlineText + 1), "too-long"],
])("%.40s is refused as %s", (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test("where in the JSON it is wrong is told", () => {
  const goals = [{ number: 1, title: "人づくり", directions: [{ number: 0, title: "甲" }] }];
  const read = readOutline(JSON.stringify({ goals }));
  expect(!read.ok && read.failure.detail).toContain("goals.0.directions.0.number");
});

test("two goals of one number cannot be told apart", () => {
  const goal = { number: 1, title: "人づくり", directions: [{ number: 1, title: "甲" }] };
  expect(codeOf(JSON.stringify({ goals: [goal, goal] }))).toBe("not-an-outline");
});

test("a chapter that was taken for points is cut, not refused", () => {
  const points = Array.from({ length: 80 }, (_, i) => `・ ${i}${"あ".repeat(600)}。`);
  const read = readOutline(["基本目標1 人づくり", "(1) 甲の推進", ...points].join("\n"));
  const kept = read.ok ? (read.value.outline.goals[0]?.directions[0]?.points ?? []) : [];
  expect(kept).toHaveLength(outlineLimits.points);
  expect(Math.max(...kept.map((point) => point.length))).toBe(outlineLimits.point);
});

describeWithShared("seeds")("一関市", () => {
  test("the council's lists do not say which direction belongs where: refused with the titles", () => {
    const read = readOutline(councilText());
    expect(read).toMatchObject({ ok: false, failure: { code: "none-placed" } });
    expect(!read.ok && read.failure.detail.split("\n")).toHaveLength(14);
  });
});
