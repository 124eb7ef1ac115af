import { readFile } from "node:fs/promises";
import { xlsxFiles } from "../adapters/xlsx";
import { carryForward } from "./carryForward";
import { cells } from "./cells";
import { check } from "./check";
import type { Command, CommandIo, Outcome } from "./Command";
import { filter } from "./filter";
import { inspect } from "./inspect";
import { merge } from "./merge";
import { printed } from "./output";
import { rollOver } from "./rollOver";

/** Every command of the command line, by name. */
const commands: Readonly<Record<string, Command>> = {
  cells,
  inspect,
  check,
  filter,
  "carry-forward": carryForward,
  merge,
  "roll-over": rollOver,
};

const io: CommandIo = {
  files: xlsxFiles,
  readBytes: (path) => readFile(path).catch(() => null),
};

async function run([name, ...args]: readonly string[]): Promise<Outcome> {
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (command) return command(args, io);
  const known = Object.keys(commands).join(" | ");
  return { status: 2, usage: `使い方: npm run --silent cli -- ${known} BOOK.xlsx` };
}

// Whoever reads the output may stop early (`| head`); that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { stdout, stderr, status } = printed(await run(process.argv.slice(2)));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
