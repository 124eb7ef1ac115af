import { outlineLimits, outlineSchema } from "../../../src/domain/outline/outlineSchema";
import { ichinosekiOutline } from "./ichinosekiOutline";

const direction = { number: 1, title: "甲の推進" };
const goal = { number: 1, title: "人づくり", directions: [direction] };
const fits = (value: unknown) => outlineSchema.safeParse(value).success;
const withDirection = (change: object) => ({
  goals: [{ ...goal, directions: [{ ...direction, ...change }] }],
});
const long = (length: number) => "あ".repeat(length);
const repeat = <One>(count: number, one: One) => Array.from({ length: count }, () => one);

test("a plan's outline is read as it is; an untold number is null", () => {
  expect(outlineSchema.parse(ichinosekiOutline)).toEqual(ichinosekiOutline);
  expect(outlineSchema.parse(withDirection({ number: undefined }))).toEqual(
    withDirection({ number: null }),
  );
});

test.each<[string, unknown]>([
  ["no outline at all", "基本目標"],
  ["no goals", { goals: [] }],
  ["two goals of one number", { goals: [goal, { ...goal, title: "地域づくり" }] }],
  ["a goal without a number", { goals: [{ ...goal, number: null }] }],
  ["the number 0", withDirection({ number: 0 })],
  ["the number 100", withDirection({ number: 100 })],
  ["half a number", withDirection({ number: 1.5 })],
  ["a title of white space", withDirection({ title: " 　" })],
  ["a title too long", withDirection({ title: long(outlineLimits.title + 1) })],
  ["a point too long", withDirection({ points: [long(outlineLimits.point + 1)] })],
  ["too many points", withDirection({ points: repeat(outlineLimits.points + 1, "文") })],
  [
    "too many directions",
    { goals: [{ ...goal, directions: repeat(outlineLimits.directions + 1, direction) }] },
  ],
])("%s does not fit", (_name, value) => {
  expect(fits(value)).toBe(false);
});

test("at the limits it fits, but not with all of them at once", () => {
  const points = repeat(outlineLimits.points, long(outlineLimits.point));
  expect(fits(withDirection({ number: 99, title: long(outlineLimits.title), points }))).toBe(true);
  const full = { ...direction, points };
  const directions = repeat(Math.ceil(outlineLimits.whole / JSON.stringify(full).length), full);
  expect(directions.length).toBeLessThanOrEqual(outlineLimits.directions);
  expect(fits({ goals: [{ ...goal, directions }] })).toBe(false);
});
