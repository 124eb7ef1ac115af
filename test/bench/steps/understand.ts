import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { largeBook } from "../largeBook";
import type { Step } from "./Step";

/** From texts and merged areas to measures, columns and entries. */
export const understand: Step = {
  name: "understand",
  prepare(rows) {
    const book = largeBook(rows);
    return () => {
      const found = planSheetsOf(readPlanBook(book, usualProfile))[0]?.tables[0]?.measures.length;
      if (found !== rows / 4) throw new Error(`${rows} rows: ${found} measures`);
    };
  },
};
