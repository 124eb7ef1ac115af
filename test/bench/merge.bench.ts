import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { largeBookFile } from "./largeBookFile";
import { circulatedBook, departments, returnedBook } from "./merge/circulation";

/** What reading and merging what came back costs, beside other ways with the same files. Run by `npm run bench`. */
const here = path.dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "merge-bench-"));

/** What one run spent by what, milliseconds, `all` of it and the processor's among it; its peak in megabytes. */
type Figures = Readonly<Record<string, number>>;
type Case = { readonly way: string; readonly rows: number; readonly copies: number };
type Timed = Case & { readonly runs: Figures[] };

/** 61 workbooks: what was circulated, and what every department sent back. */
function writeFiles(rows: number): void {
  const place = path.join(folder, String(rows));
  mkdirSync(place);
  writeFileSync(path.join(place, "base.xlsx"), largeBookFile(rows, circulatedBook(rows)));
  for (const department of departments) {
    const bytes = largeBookFile(rows, returnedBook(rows, department));
    writeFileSync(path.join(place, `${department}.xlsx`), bytes);
  }
}

/** A process of its own, so that no run finds what another one warmed up or left in memory. */
function run({ way, rows, copies }: Case): Figures {
  const args = [way, path.join(folder, String(rows)), String(copies)];
  const script = ["--import", "tsx", path.join(here, "merge/run.ts")];
  const printed = execFileSync(process.execPath, [...script, ...args], { encoding: "utf8" });
  return JSON.parse(printed) as Figures;
}

/** Runs the cases in turn, several times, so that all have their share of whatever else the machine does. */
function runInTurn(cases: readonly Case[], times: number): Timed[] {
  const timed = cases.map((one): Timed => ({ ...one, runs: [] }));
  for (let time = 0; time < times; time++) for (const one of timed) one.runs.push(run(one));
  return timed;
}

function sorted({ runs }: Timed, name: string): number[] {
  return runs.map((one) => one[name] ?? 0).sort((a, b) => a - b);
}

function median(timed: Timed, name = "all"): number {
  return sorted(timed, name)[Math.floor((timed.runs.length - 1) / 2)] ?? 0;
}

function report(timed: Timed): void {
  const { way, rows, copies, runs } = timed;
  const all = sorted(timed, "all");
  const others = Object.keys(runs[0] ?? {}).filter((name) => name !== "all" && name !== "peak");
  const more = others.map((name) => `, ${name} ${median(timed, name).toFixed(0)}`).join("");
  process.stdout.write(
    `merge ${copies} copies × ${rows} rows, ${way}: median ${median(timed).toFixed(0)} ms ` +
      `(fastest ${all[0]?.toFixed(0)}, slowest ${all.at(-1)?.toFixed(0)}, ${runs.length} runs${more}), ` +
      `peak ${median(timed, "peak").toFixed(0)} MB\n`,
  );
}

/** How many times as long; of the processor's time, which a busy machine does not stretch, too. */
function ratio(a: Timed, b: Timed): string {
  const times = (name: string) => (median(a, name) / median(b, name)).toFixed(2);
  return `×${times("all")} (processor ×${times("processor")})`;
}

/** How the time grows, at each step to twice as much. */
function growth(of: string, steps: readonly Timed[]): void {
  const ratios = steps.slice(1).map((step, i) => ratio(step, steps[i] ?? step));
  process.stdout.write(`merge, twice as many ${of}: ${ratios.join(", then ")}\n`);
}

function compare(): void {
  const ours = (rows: number, copies: number): Case => ({ way: "ours", rows, copies });
  const most = { rows: 2_000, copies: 60 };
  const cases = [ours(500, 60), ours(1_000, 60), ours(2_000, 15), ours(2_000, 30)];
  const timed = runInTurn([{ way: "ours", ...most }, { way: "scan", ...most }, ...cases], 5);
  timed.forEach(report);
  const [full, scan, rows500, rows1000, copies15, copies30] = timed;
  if (full && scan && rows500 && rows1000 && copies15 && copies30) {
    process.stdout.write(`merge, ours to scan: ${ratio(full, scan)}\n`);
    growth("rows", [rows500, rows1000, full]);
    growth("copies", [copies15, copies30, full]);
  }
  for (const way of ["exceljs", "daff"]) {
    if (existsSync(path.join(here, "peers/node_modules", way)))
      runInTurn([{ way, ...most }], 3).forEach(report);
    else process.stdout.write(`merge, ${way}: skipped, not installed (npm run bench:peers)\n`);
  }
}

try {
  for (const rows of [500, 1_000, 2_000]) writeFiles(rows);
  compare();
} finally {
  rmSync(folder, { recursive: true });
}
