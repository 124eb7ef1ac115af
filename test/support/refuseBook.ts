import { readFileSync } from "node:fs";
import { xlsxFiles } from "../../src/adapters/xlsx";

/** A process of its own that reads the file named in its arguments and prints what that took, as JSON. */
export type Refused = {
  readonly code: string;
  readonly milliseconds: number;
  /** The most memory that the process ever had, over the most that it had had before. */
  readonly megabytes: number;
};

async function refuse(path: string): Promise<Refused> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const read = await xlsxFiles.read(bytes, path);
  return {
    code: read.ok ? "read" : read.failure.code,
    milliseconds: performance.now() - start,
    megabytes: (process.resourceUsage().maxRSS - before) / 2 ** 10,
  };
}

void refuse(process.argv[2] ?? "").then((refused) =>
  process.stdout.write(`${JSON.stringify(refused)}\n`),
);
