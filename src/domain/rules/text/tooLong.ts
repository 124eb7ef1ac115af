import { maxCellCharacters } from "../../cells/CellContent";
import { ruleOf, type Found } from "../Rule";
import { cellsOf } from "./cellsOf";

/**
 * More characters than Excel keeps in a cell. Excel itself cannot make such a cell, but programs that write files can;
 * the first save in Excel would cut the text off. Counted in UTF-16 units, as Excel does.
 *
 * Example: the texts of twelve departments put together by a script, 33,000 characters.
 */
export const tooLong = ruleOf({
  id: "text/too-long",
  severity: "error",
  unit: "measure",
  find: (unit) =>
    cellsOf(unit).flatMap(({ cell, ...of }): Found<"text/too-long">[] => {
      const { length } = cell.text;
      if (length <= maxCellCharacters) return [];
      const subject = cell.text.slice(maxCellCharacters, maxCellCharacters + 30);
      return [{ cell, subject, facts: { length, most: maxCellCharacters }, ...of }];
    }),
});
