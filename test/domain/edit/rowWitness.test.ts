import { textContent } from "../../../src/domain/cells/CellContent";
import { rowShows, rowWitness } from "../../../src/domain/edit/rowWitness";
import { sheetOf } from "../../support/sheetOf";

const sheet = sheetOf([["見出し"], ["見守り", "", "声"]]);
const formula = { kind: "formula", formula: "=ROW()", numberFormat: "General" } as const;

test("a row is told by its texts up to the last", () => {
  expect(rowWitness(sheet, 1)).toEqual(["見守り", "", "声"]);
  expect(rowWitness(sheet, 0)).toEqual(["見出し"]);
  expect(rowWitness(sheet, 2)).toEqual([]);
});

test("it shows that, nothing less, nothing more and nothing else", () => {
  expect(rowShows(sheet, 1, ["見守り", "", "声"])).toBe(true);
  expect(rowShows(sheet, 1, ["見守り", "", "声", ""])).toBe(true);
  expect(rowShows(sheet, 2, [])).toBe(true);
  const blank = [{ row: 0, column: 4, text: "", content: textContent("") }];
  expect(rowShows({ cells: blank }, 0, [])).toBe(true);
  expect(rowShows(sheet, 1, ["見守り"])).toBe(false);
  expect(rowShows(sheet, 1, ["見守り", "", "声", "他"])).toBe(false);
  expect(rowShows(sheet, 1, ["見守り", "他", "声"])).toBe(false);
  expect(rowShows(sheet, 0, ["見守り"])).toBe(false);
});

test("where a formula stands now, any text will do", () => {
  const cells = [
    { row: 0, column: 0, text: "1", content: formula },
    { row: 0, column: 1, text: "声", content: textContent("声") },
  ];
  expect(rowWitness({ cells }, 0)).toEqual(["", "声"]);
  expect(rowShows({ cells }, 0, ["何か", "声"])).toBe(true);
  expect(rowShows({ cells }, 0, ["", "別"])).toBe(false);
});
