import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { xlsxFiles } from "../../src/adapters/xlsx";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { largeBookFile } from "./largeBookFile";
import { scanXml } from "./scanXml";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const book = await xlsxFiles.read(bytes, "large.xlsx");
  if (!book.ok) throw new Error(book.failure.detail);
  return book.value;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Reading beside inflating and scanning the same XML: in turns, so that a slow minute strikes all of them, and the
 * fastest of their runs, which others on the machine disturbed least.
 */
async function measureTime(rows: number): Promise<void> {
  const bytes = largeBookFile(rows);
  const times = { reading: [] as number[], scan: [] as number[], plain: [] as number[] };
  for (let run = -5; run < 25; run++) {
    const scan = await milliseconds(() => scanXml(bytes, true));
    const reading = await milliseconds(() => read(bytes));
    const plain = await milliseconds(() => scanXml(bytes, false));
    if (run < 0) continue;
    times.scan.push(scan);
    times.reading.push(reading);
    times.plain.push(plain);
  }
  const [reading, scan, plain] = [times.reading, times.scan, times.plain].map((runs) =>
    Math.min(...runs),
  );
  const beside = (other = 0) => `${other.toFixed(0)} ms (× ${((reading ?? 0) / other).toFixed(2)})`;
  process.stdout.write(
    `read ${rows} rows: ${reading?.toFixed(0)} ms; scanning alone, with namespaces ${beside(scan)}, without ${beside(plain)}\n`,
  );
}

/** How much a snapshot holds once everything else of the reading is gone, beside a copy of it. */
async function measureMemory(rows: number): Promise<void> {
  const held = async (make: () => Promise<WorkbookSnapshot>): Promise<number> => {
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const book = await make();
    collectGarbage();
    const after = process.memoryUsage().heapUsed;
    if (book.sheets.length !== 1) throw new Error("no sheet");
    return (after - before) / 1024;
  };
  const bytes = largeBookFile(rows);
  const whole = await held(() => read(bytes));
  const copy = await held(async () => structuredClone(await read(bytes)));
  process.stdout.write(
    `snapshot of ${rows} rows: ${whole.toFixed(0)} kB; as a worker hands it over: ${copy.toFixed(0)} kB\n`,
  );
}

for (const rows of [200, 2_000, 20_000]) await measureTime(rows);
for (const rows of [2_000, 20_000]) await measureMemory(rows);
