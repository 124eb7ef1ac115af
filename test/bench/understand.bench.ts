import { planSheetsOf, readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { largeBook } from "./largeBook";

/** What it costs to understand a plan sheet: median and spread of some runs, milliseconds. Run by `npm run bench`. */
const runs = 15;

function measure(rows: number): void {
  const book = largeBook(rows);
  const times: number[] = [];
  for (let run = 0; run < runs + 3; run++) {
    const start = performance.now();
    const read = readPlanBook(book, usualProfile);
    const took = performance.now() - start;
    const found = planSheetsOf(read)[0]?.tables[0]?.measures.length;
    if (found !== rows / 4) throw new Error(`${rows} rows: ${found} measures`);
    if (run >= 3) times.push(took);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `understand ${rows} rows: median ${at(0.5)} ms (fastest ${at(0)}, slowest ${at(1)}, ${runs} runs)\n`,
  );
}

for (const rows of [200, 2_000, 20_000]) measure(rows);
