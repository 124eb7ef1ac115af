import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { createChecker, type CheckInput } from "../../../src/domain/rules/createChecker";
import { largeBook } from "../largeBook";
import { lastYearBook, mapCells, thisYearBook } from "../largeYears";
import type { Step } from "./Step";

const departments = ["福祉課", "長寿社会課", "健康づくり課"].map((name) => ({ name }));
const profile = profileSchema.parse({ departments });

function inputOf(snapshot: WorkbookSnapshot, lastYear?: WorkbookSnapshot): CheckInput {
  return {
    snapshot,
    book: readPlanBook(snapshot, profile),
    profile,
    outline: null,
    lastYear: lastYear ? readPlanBook(lastYear, profile) : null,
  };
}

/** All rules on a workbook that nobody has checked before. */
export const checkFirst: Step = {
  name: "check, the first time",
  prepare(rows) {
    const input = inputOf(largeBook(rows));
    return () => createChecker()(input);
  },
};

/** The same beside last year's file, nothing being reported yet. */
export const checkLastYear: Step = {
  name: "check, with last year's file",
  prepare(rows) {
    const input = inputOf(thisYearBook(rows), lastYearBook(rows));
    return () => createChecker()(input);
  },
};

/** All rules once more after somebody typed into an entry; understanding what was typed is not counted. */
export const checkTyped: Step = {
  name: "check, after typing in a cell",
  prepare(rows) {
    const book = largeBook(rows);
    const typed = ["1回", "2回"].map((times) => inputOf(typedBook(book, `■ ${times}実施した。`)));
    const checker = createChecker();
    checker(inputOf(book));
    let run = 0;
    return () => {
      const input = typed[run++ % typed.length];
      if (input) checker(input);
    };
  },
};

function typedBook(book: WorkbookSnapshot, text: string): WorkbookSnapshot {
  return mapCells(book, (cell) => (cell.row === 1 && cell.column === 5 ? text : cell.text));
}
