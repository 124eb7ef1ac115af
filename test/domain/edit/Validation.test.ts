import {
  canBeKept,
  inlineList,
  sameValidation,
  type Validation,
} from "../../../src/domain/edit/Validation";
import { everyKind } from "./everyKind";

const list = everyKind.setValidation.after;
const none: Validation = { kind: "none" };
const other: Validation = { kind: "other" };

test("values are kept in the rule itself, up to 255 characters with their commas", () => {
  expect(inlineList(["◎", "○"])).toBe("◎,○");
  expect(inlineList(["あ".repeat(127), "い".repeat(127)])).toHaveLength(255);
  expect(inlineList(["あ".repeat(127), "い".repeat(128)])).toBeNull();
});

test.each([[[]], [["◎", ""]], [["◎ "]], [["　◎"]], [["◎", "a,b"]], [["=A1"]], [["＝"]]])(
  "%j cannot be kept as they are",
  (values) => {
    expect(inlineList(values)).toBeNull();
    expect(canBeKept({ ...list, values })).toBe(false);
  },
);

test("a value may hold an equals sign that does not begin it, and spaces inside", () => {
  expect(inlineList(["評価 A=良"])).toBe("評価 A=良");
});

test("an alert has a title of 32 characters and a message of 225 at most", () => {
  const text = (length: number) => "あ".repeat(length);
  expect(canBeKept({ ...list, title: text(32), message: text(225) })).toBe(true);
  expect(canBeKept({ ...list, title: text(33) })).toBe(false);
  expect(canBeKept({ ...list, message: text(226) })).toBe(false);
  expect([none, other].map(canBeKept)).toEqual([true, true]);
});

test("two rules are the same if all of them is", () => {
  expect(sameValidation(list, { ...list, values: ["◎", "○"] })).toBe(true);
  const changes: Partial<Extract<Validation, { kind: "list" }>>[] = [
    { values: ["◎"] },
    { values: ["◎", "○", "-"] },
    { values: ["○", "◎"] },
    { values: ["◎", "-"] },
    { alert: "warning" },
    { title: "記号" },
    { message: "選んでください。" },
  ];
  for (const change of changes) expect(sameValidation(list, { ...list, ...change })).toBe(false);
  expect(sameValidation(list, none)).toBe(false);
  expect(sameValidation(none, list)).toBe(false);
  expect(sameValidation(none, { kind: "none" })).toBe(true);
  expect(sameValidation(none, other)).toBe(false);
});
