import { mergeReturned } from "../../../../support/clerks/circulation";
import type { SheetChange } from "../../../../support/clerks/Clerk";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { sortRows, unmerge } from "../../../../support/clerks/rows";
import { reword } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { everyoneBut, onTable, profile, sheetName, tell, thisYear } from "./cityBook";

const words = ["(就労支援者数 27人)", "(就労支援者数 31人)"] as const;

/** Sorting by role sends the four rows of 福祉課's measure to 15, 29, 43 and 57 or thereabouts. */
const rewordFirstThatHolds: SheetChange = (sheet) => {
  const [cell] = sheet.cells.filter(({ column, text }) => column === 5 && text.includes(words[0]));
  return cell ? reword(`F${cell.row + 1}`, ...words)(sheet) : sheet;
};

describeFixtures(
  "一関市: merges taken apart and filled, then one of the four cells is edited",
  () => {
    test.each([
      ["the first", [unmerge(true), reword("F48", ...words)], []],
      ["the second", [unmerge(true), reword("F49", ...words)], []],
      [
        "one, after sorting",
        [sortRows(4, 59, "D"), rewordFirstThatHolds],
        ["福祉課.xlsx row-order-differs"],
      ],
    ])(
      "%s: it is one change, and the other cells repeat what was circulated",
      async (_which, changes, infos) => {
        const base = await thisYear();
        const returned = [{ file: "福祉課.xlsx", by: onTable(...changes) }];
        expect(factsOf(mergeReturned({ profile, base, returned }), sheetName)).toEqual(
          facts({
            cells: { F48: tell(base).with("F48", words) },
            accepted: ["福祉課.xlsx F48 福祉課 changed"],
            infos,
            notReturned: everyoneBut("福祉課"),
          }),
        );
      },
    );
  },
);
