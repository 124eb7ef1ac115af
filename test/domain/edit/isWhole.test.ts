import { isWhole, mayBeLeft } from "../../../src/domain/edit/isWhole";
import { oneOfEach } from "./everyKind";

test("rows that are hidden, a measure that is moved and a year that is turned belong together", () => {
  expect(isWhole({ name: "moveMeasure" })).toBe(true);
  expect(isWhole({ name: "rollOver" })).toBe(true);
  expect(isWhole({ name: "filterRows", rows: { hides: [], reveals: [] } })).toBe(true);
  expect(isWhole({ name: "carryForward" })).toBe(false);
});

test("the turn of the year does without colours and words; nothing else does without anything", () => {
  const left = oneOfEach.filter((edit) => mayBeLeft(edit, { name: "rollOver" }));
  expect(left.map(({ kind }) => kind)).toEqual(["setFill", "setValidationWords"]);
  expect(oneOfEach.filter((edit) => mayBeLeft(edit, { name: "moveMeasure" }))).toEqual([]);
});
