import { execFileSync } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../support/projectRoot";

type Counted = {
  readonly name: string;
  readonly half: number;
  readonly whole: number;
  readonly excess: readonly string[];
};

/** A goal spans a hundred rows. */
const rows = 400;

/** Twice as many rows are twice the work; a tenth more is left for what is looked up in order, and for the engine. */
const most = 2.1;

/** Of the work of a first check: what nobody typed into is only found to be as it was. */
const mostTyped = 0.42;

const steps = countSteps();

function countSteps(): Counted[] {
  const script = path.join(projectRoot, "test/bench/growth/run.ts");
  const options = { cwd: projectRoot, encoding: "utf8" } as const;
  const printed = execFileSync(
    process.execPath,
    ["--import", "tsx", script, String(rows)],
    options,
  );
  return JSON.parse(printed) as Counted[];
}

test(`from ${rows} rows to twice as many, no step does more than ${most} times the work`, () => {
  expect(steps.length).toBeGreaterThanOrEqual(8);
  for (const { half } of steps) expect(half).toBeGreaterThan(rows * 1_000);
  const grown = steps
    .filter(({ half, whole }) => whole / half > most)
    .map(({ name, half, whole, excess }) => ({ name, times: whole / half, excess }));
  expect(grown).toEqual([]);
});

test(`checking again after typing does at most ${mostTyped} of the work of checking for the first time`, () => {
  const workOf = (step: string) => steps.find(({ name }) => name === step)?.whole ?? NaN;
  const share = workOf("check, after typing in a cell") / workOf("check, the first time");
  expect(share).toBeLessThanOrEqual(mostTyped);
});
