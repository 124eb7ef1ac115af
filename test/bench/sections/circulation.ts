import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeBookFile } from "../largeBookFile";
import { figure, medianOf, ratioOf, spreadOf } from "../measure/Runs";
import { runAlone } from "../measure/runAlone";
import { circulatedBook, departments, returnedBook } from "../merge/circulation";
import { table } from "../page/table";
import { hasPeer } from "../peers/peer";

/** What one run spent by what, milliseconds, `all` of it and the processor's among it; its peak in megabytes. */
type Figures = Readonly<Record<string, number>>;
type Way = { readonly what: string; readonly way: string; readonly copies: number };

/** Reading and merging what came back, beside other ways with the same files, each run in a process of its own. */
export function timeCirculation(rows: number, times: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), "merge-bench-"));
  try {
    writeFiles(folder, rows);
    return compare(folder, times);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was circulated, and what every department sent back. */
function writeFiles(folder: string, rows: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "base.xlsx"), largeBookFile(rows, circulatedBook(rows)));
  for (const department of departments) {
    const bytes = largeBookFile(rows, returnedBook(rows, department));
    writeFileSync(path.join(folder, `${department}.xlsx`), bytes);
  }
}

const most = departments.length;
const ours = `${most} copies read and merged`;
const scan = "– only inflate and scan the same files";
const ways: readonly Way[] = [
  { what: ours, way: "ours", copies: most },
  { what: scan, way: "scan", copies: most },
  { what: `${most / 2} copies read and merged`, way: "ours", copies: most / 2 },
];
const peers: readonly Way[] = [
  { what: "– exceljs reads the same files", way: "exceljs", copies: most },
  { what: "– daff merges their tables, read already", way: "daff", copies: most },
];

/** In turns, so that all have their share of whatever else the machine does. */
function compare(folder: string, times: number): string {
  const installed = peers.filter(({ way }) => hasPeer(way));
  const runs = new Map<Way, Figures[]>();
  for (let time = 0; time < times; time++) {
    for (const way of [...ways, ...(time === 0 ? installed : [])]) {
      const one = runAlone<Figures>("merge/run.ts", [way.way, folder, String(way.copies)]);
      process.stdout.write(`${way.what}: ${figure(one["all"] ?? NaN)} ms\n`);
      runs.set(way, [...(runs.get(way) ?? []), one]);
    }
  }
  const timesOf = (way: Way, name: string) => (runs.get(way) ?? []).map((one) => one[name] ?? NaN);
  const [full, least, half] = ways.map((way) => medianOf(timesOf(way, "processor")));
  const rows = [...runs.keys()].map((way) => [
    way.what,
    spreadOf(timesOf(way, "all")),
    figure(medianOf(timesOf(way, "processor"))),
    `${figure(medianOf(timesOf(way, "peak")))} MB`,
  ]);
  const absent = peers.filter((way) => !installed.includes(way)).map(({ way }) => way);
  const told = [
    table(["", "ms", "processor", "peak"], rows),
    `Reading and merging takes ${ratioOf(full ?? NaN, least ?? NaN)} the processor's time of scanning alone; ${most} copies take ${ratioOf(full ?? NaN, half ?? NaN)} that of ${most / 2}.`,
    ...absent.map((name) => `${name}: skipped, not installed.`),
  ];
  return told.join("\n\n");
}
