import { textHeight } from "../../layout/textHeight";
import { ruleOf, type Found } from "../Rule";
import { cellsOf } from "./cellsOf";

/**
 * A text that is higher than its rows can be made: Excel gives a row 409.5 points at most, and what is below is cut off
 * on paper. The estimate is on the low side, so that what is said to be cut off is.
 *
 * Example: 835 characters in 9 points in one row, 231 points wide.
 */
export const cutInPrint = ruleOf({
  id: "text/cut-in-print",
  severity: "warning",
  unit: "measure",
  find: (unit) =>
    cellsOf(unit).flatMap(({ cell, ...of }): Found<"text/cut-in-print">[] => {
      const { room, text } = cell;
      if (!room) return [];
      const needed = textHeight(text, room.width, room.fontSize);
      const facts = { needed, available: room.limit };
      return needed > room.limit ? [{ cell, subject: text, facts, ...of }] : [];
    }),
});
