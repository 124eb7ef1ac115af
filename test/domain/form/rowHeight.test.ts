import { rowHeight } from "../../../src/domain/form/rowHeight";
import { sheetOf } from "../../support/sheetOf";

it("knows stated and usual heights, none of a hidden row, and none where the sheet says nothing", () => {
  const rowHeights = [
    { first: 1, last: 1, points: 60 },
    { first: 2, last: 2, points: 0 },
  ];
  const sheet = { ...sheetOf([]), rowHeights, defaultRowHeight: 15 };
  expect([0, 1, 2].map((row) => rowHeight(sheet, row))).toEqual([15, 60, null]);
  expect(rowHeight(sheetOf([]), 0)).toBeNull();
});
