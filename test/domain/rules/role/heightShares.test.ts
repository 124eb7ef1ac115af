import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { heightShares, ownHeights } from "../../../../src/domain/rules/role/heightShares";
import { sheetOf } from "../../../support/sheetOf";

const span = { top: 0, left: 0, bottom: 0, right: 0 };
const bare = sheetOf([["a"]]);
const share = (total: number, texts: readonly string[], sheet: SheetSnapshot = bare) =>
  heightShares(total, texts, span, sheet);

describe("heightShares", () => {
  test("in proportion to the lines, in whole pixels, the sum stays", () => {
    expect(share(90, ["一", "一\n二", "一\n二\n三"])).toEqual([15, 30, 45]);
    expect(share(100, ["一", "一", "一"])).toEqual([33, 33.75, 33.25]);
  });

  test("lines that wrap in the column count", () => {
    const narrow = { ...bare, columnWidths: [{ first: 0, last: 0, points: 60 }] };
    // 60 points less margin are 5 characters of 11 points.
    expect(share(120, ["あいうえお", "あいうえおかきくけこさしすせそ"], narrow)).toEqual([30, 90]);
  });

  test("null where a row would be higher than Excel's rows get, or vanish", () => {
    expect(share(818, ["一\n二\n三", "一"])).toBeNull();
    expect(share(1, ["一", "一"])).toBeNull();
  });
});

test("ownHeights: null where a row has none of its own, or is hidden", () => {
  const rowHeights = [
    { first: 0, last: 1, points: 20 },
    { first: 2, last: 2, points: 0 },
  ];
  const sheet = { ...bare, rowHeights, defaultRowHeight: 13.5 };
  expect(ownHeights(sheet, 0, 1)).toEqual([20, 20]);
  expect(ownHeights(sheet, 1, 2)).toBeNull();
  expect(ownHeights(sheet, 3, 3)).toBeNull();
  expect(ownHeights(bare, 0, 0)).toBeNull();
});
