import { readFileSync } from "node:fs";
import type { Recording } from "./Recording";
import { replayRecording } from "./replayRecording";

/** `npx tsx test/embedded/fidelity/compareRecording.ts RECORDING.json`: see docs/recording-real-excel.md. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Which recording? compareRecording.ts RECORDING.json");
const recording = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/u, "")) as Recording;
const differences = replayRecording(recording);
const shown = (value: unknown) => JSON.stringify(value) ?? "nothing";
for (const { operation, at, excel, host } of differences) {
  process.stdout.write(`${operation}: ${at}: Excel ${shown(excel)}, host ${shown(host)}\n`);
}
const count = recording.operations.length;
process.stdout.write(
  `${count} operations of Excel ${shown(recording.excel)}: ${differences.length} differences\n`,
);
process.exitCode = differences.length === 0 ? 0 : 1;
