import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeBookFile } from "../largeBookFile";
import { figure, medianOf, spreadOf } from "../measure/Runs";
import { runAlone } from "../measure/runAlone";
import { circulatedBook, departments, returnedBook } from "../merge/circulation";
import type { Section } from "../page/Section";
import { table } from "../page/table";
import { hasPeer } from "../peers/peer";

/** What one run spent by what, milliseconds, `all` of it and the processor's among it; its peak in megabytes. */
type Figures = Readonly<Record<string, number>>;
type Way = { readonly what: string; readonly way: string; readonly copies: number };

/** Reading and merging what came back, beside other ways with the same files, each run in a process of its own. */
export function timeCirculation(rows: number, times: number): Section {
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
const daff: Way = { what: "– daff merges their tables, read already", way: "daff", copies: most };

/** In turns, so that all have their share of whatever else the machine does. */
function compare(folder: string, times: number): Section {
  const peers = hasPeer("daff") ? [daff] : [];
  const runs = new Map<Way, Figures[]>();
  for (let time = 0; time < times; time++) {
    for (const way of [...ways, ...(time === 0 ? peers : [])]) {
      const one = runAlone<Figures>("merge/run.ts", [way.way, folder, String(way.copies)]);
      process.stdout.write(`${way.what}: ${figure(one["all"] ?? NaN)} ms\n`);
      runs.set(way, [...(runs.get(way) ?? []), one]);
    }
  }
  return tell(runs, peers.length > 0);
}

function tell(runs: ReadonlyMap<Way, readonly Figures[]>, hasDaff: boolean): Section {
  const timesOf = (way: Way, name: string) => (runs.get(way) ?? []).map((one) => one[name] ?? NaN);
  const medians = (name: string) => ways.map((way) => medianOf(timesOf(way, name)));
  const [full = NaN, least = NaN, half = NaN] = medians("processor");
  const [peak = NaN] = medians("peak");
  const rows = [...runs.keys()].map((way) => [
    way.what,
    spreadOf(timesOf(way, "all")),
    figure(medianOf(timesOf(way, "processor"))),
    `${figure(medianOf(timesOf(way, "peak")))} MB`,
  ]);
  const absent = hasDaff ? "" : "\n\ndaff: skipped, not installed.";
  const aims = [
    { what: `${ours}, to scanning (processor)`, most: 1.5, found: full / least, unit: "×" },
    { what: `${most} copies to ${most / 2} (processor)`, most: 2.2, found: full / half, unit: "×" },
    { what: `${ours}, peak memory`, most: 400, found: peak, unit: "MB" },
  ];
  return { text: table(["", "ms", "processor", "peak"], rows) + absent, aims };
}
