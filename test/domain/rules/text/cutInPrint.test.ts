import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../../src/domain/profile/Profile";
import { createChecker } from "../../../../src/domain/rules/createChecker";
import { cutInPrint } from "../../../../src/domain/rules/text/cutInPrint";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { bookOf, sheetOf } from "../../../support/sheetOf";
import { checkWith, placesOf } from "../hierarchy/tableCheck";

/** One entry in D2 and an empty one beside it; `merges` may give it more rows. */
function sheetWith(text: string, look: Partial<SheetSnapshot>, merges: readonly string[] = []) {
  const sheet = sheetOf(
    [
      ["施策", "区分", "役割", "令和4年度実績", "令和5年度計画"],
      ["① 見守り", "市民", "① 声をかける", text, ""],
      ["", "行政", "① 支える", "", ""],
    ],
    ["A2:A3", ...merges],
  );
  return bookOf([{ ...sheet, ...look }]);
}

const wide = { columnWidths: [{ first: 3, last: 3, points: 113.75 }] };

test("409.5 points hold 29 lines of 11 points: the thirtieth is cut off", () => {
  // 110 points of room: ten full-width characters of 11 points a line, 13.75 points high.
  expect(checkWith(cutInPrint, sheetWith("あ".repeat(290), wide))).toEqual([]);
  expect(checkWith(cutInPrint, sheetWith("あ".repeat(291), wide))).toMatchObject([
    {
      severity: "warning",
      position: { row: 1, column: 3 },
      facts: { needed: 412.5, available: 409.5 },
      fixes: [],
    },
  ]);
});

test("a merged cell has the room of all its rows", () => {
  const merged = sheetWith("あ".repeat(291), wide, ["D2:D3", "E2:E3"]);
  expect(checkWith(cutInPrint, merged)).toEqual([]);
});

test("a larger font needs more", () => {
  const book = sheetWith("あ".repeat(200), wide);
  const larger = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.column === 3 ? { ...cell, fontSize: 16 } : cell)),
  }));
  // Six characters a line: 34 lines of 20 points.
  expect(checkWith(cutInPrint, { ...book, sheets: larger })[0]?.facts.needed).toBe(680);
});

test("where the widths are not known, nobody can tell", () => {
  expect(checkWith(cutInPrint, sheetWith("あ".repeat(3_000), {}))).toEqual([]);
});

test("the form is printed as well: a duty is no better off", () => {
  const book = sheetWith("", { columnWidths: [{ first: 0, last: 4, points: 113.75 }] });
  const long = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const text = "あ".repeat(300);
      const isDuty = cell.row === 2 && cell.column === 2;
      return isDuty ? { ...cell, text, content: { kind: "text", text } as const } : cell;
    }),
  }));
  const [found] = checkWith(cutInPrint, { ...book, sheets: long });
  expect(found).toMatchObject({ position: { row: 2, column: 2 }, departments: [] });
});

test("another width is looked at again, though no text has changed", () => {
  const checker = createChecker([cutInPrint]);
  const look = (points: number) => {
    const snapshot = sheetWith("あ".repeat(291), { columnWidths: [{ first: 3, last: 3, points }] });
    const book = readPlanBook(snapshot, usualProfile);
    return checker({ snapshot, book, profile: usualProfile, outline: null });
  };
  expect(look(113.75)).toHaveLength(1);
  expect(look(227.5)).toEqual([]);
});

describeFixtures("一関市", () => {
  test("the longest entry, 835 characters, is cut off in one row, and is not over four", async () => {
    const damaged = checkWith(cutInPrint, await readFixture("ichinoseki_R4_sheet.xlsx"));
    expect(placesOf(damaged)).toEqual(["7ページ!F4"]);
    expect(checkWith(cutInPrint, await readFixture("ichinoseki_R4_clean.xlsx"))).toEqual([]);
  });
});
