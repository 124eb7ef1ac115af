import { execFileSync } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../support/projectRoot";

type Cut = {
  readonly name: string;
  readonly pieces: number;
  /** The work of the largest piece, as `WorkCounter` counts it. */
  readonly largest: number;
  readonly most: readonly string[];
};

/** Ten measures, each of two departments. */
const rows = 40;
const copies = 8;

/** A piece grows with the plan, not with the number of copies; a quarter more is left for their names, and for the engine. */
const most = 1.25;

const { half, whole } = countPieces();

function countPieces(): Readonly<Record<"half" | "whole", readonly Cut[]>> {
  const script = path.join(projectRoot, "test/bench/growth/pieces.ts");
  const args = ["--import", "tsx", script, String(rows), String(copies)];
  const printed = execFileSync(process.execPath, args, { cwd: projectRoot, encoding: "utf8" });
  return JSON.parse(printed) as ReturnType<typeof countPieces>;
}

/** How often others have their turn for each copy: before it is made; judged, packed away, unpacked, understood to be merged. */
const turns: Readonly<Record<string, number>> = {
  "make copies": 1,
  "take them back": 3,
  "open what came back": 2,
  "decide a clash": 1,
};

test("whatever is done with each of many copies, others have their turn between two of them", () => {
  expect(whole.map(({ name }) => name)).toEqual(Object.keys(turns));
  const tooFew = (cuts: readonly Cut[], least: number) =>
    cuts.filter(({ name, pieces }) => pieces <= (turns[name] ?? 0) * least);
  expect(tooFew(half, copies)).toEqual([]);
  expect(tooFew(whole, 2 * copies)).toEqual([]);
});

test(`from ${copies} copies to twice as many, no piece of it does more than ${most} times the work`, () => {
  const grown = whole
    .map(({ name, largest, most }, i) => ({ name, times: largest / (half[i]?.largest ?? 0), most }))
    .filter(({ times }) => !(times <= most));
  expect(grown).toEqual([]);
});
