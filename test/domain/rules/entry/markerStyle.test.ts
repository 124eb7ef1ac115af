import {
  markerRank,
  markerStyle,
  mayTellApart,
} from "../../../../src/domain/rules/entry/markerStyle";

test("signs that are the same to a reader are of one style", () => {
  expect(markerStyle("･")).toBe(markerStyle("・"));
  expect(markerStyle("◯")).toBe(markerStyle("○"));
  expect(markerStyle("●")).not.toBe(markerStyle("○"));
});

test("a sign that is no matter of style is only like itself, and has no rank", () => {
  expect(markerStyle("◎")).toBe("◎");
  expect(["◎", "①", ""].map(markerRank)).toEqual([null, null, null]);
  expect(["■", "○", "・", "-"].map(markerRank)).toEqual([0, 1, 2, 3]);
});

test("full and empty of one shape may say something by being different", () => {
  expect([mayTellApart("■", "□"), mayTellApart("■", "●")]).toEqual([true, false]);
});
