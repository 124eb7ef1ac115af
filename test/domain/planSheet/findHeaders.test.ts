import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { findHeaders } from "../../../src/domain/planSheet/findHeaders";
import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { largeBook } from "../../bench/largeBook";
import { sheetOf } from "../../support/sheetOf";

const words = headerVocabulary(usualProfile);
const rowsOf = (rows: string[][], merges: string[] = []) =>
  findHeaders(gridOf(sheetOf(rows, merges)), words).map(({ rows: { first, last } }) => [
    first,
    last,
  ]);

test("a lone year over the first column is a title, over others it is their group", () => {
  expect(rowsOf([["令和5年度"], ["施策", "実績", "計画"]])).toEqual([[1, 1]]);
  expect(
    rowsOf([
      ["", "令和5年度"],
      ["施策", "実績", "計画"],
    ]),
  ).toEqual([[0, 1]]);
});

test("a row of the body that names a role or a side is no tier, above or below", () => {
  const header = ["施策", "区分", "令和4年度", "令和5年度"];
  expect(rowsOf([header, ["見守り", "行政", "訪ねる。"], ["", "行政"], header])).toEqual([
    [0, 0],
    [3, 3],
  ]);
  expect(rowsOf([header, ["見守り", "計画"], ["", "実績"], header])).toEqual([
    [0, 0],
    [3, 3],
  ]);
});

test("every cell is looked at once: the cost grows with the cells and not with their square", () => {
  const asked = (rows: number) => {
    let count = 0;
    const [sheet] = largeBook(rows).sheets;
    if (!sheet) throw new Error("no sheet");
    findHeaders(gridOf(sheet), (text) => {
      count++;
      return words(text);
    });
    return count - sheet.cells.length;
  };
  expect(asked(2_000)).toBe(asked(200));
});
