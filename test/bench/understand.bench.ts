import { planSheetsOf, readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { largeBook } from "./largeBook";
import { medianOf } from "./medianOf";

/** What it costs to understand a plan sheet. Run by `npm run bench`. */
function measure(rows: number): void {
  const book = largeBook(rows);
  const times = medianOf(() => {
    const read = readPlanBook(book, usualProfile);
    const found = planSheetsOf(read)[0]?.tables[0]?.measures.length;
    if (found !== rows / 4) throw new Error(`${rows} rows: ${found} measures`);
  });
  process.stdout.write(`understand ${rows} rows: ${times}\n`);
}

for (const rows of [200, 2_000, 20_000]) measure(rows);
