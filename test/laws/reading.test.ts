import fc from "fast-check";
import { changed, readLayout } from "../fixtures/changeLayout";
import { fixtureLayouts } from "../fixtures/fixtureLayouts";
import { layouts } from "../fixtures/layouts";
import type { Change, Layout } from "../fixtures/Layout";
import { understood } from "../fixtures/understood";
import { describeFixtures } from "../support/fixtures";
import { sampled } from "../support/proof";

const changes: readonly [string, Change][] = [
  ["columns in another order", "columns"],
  ["merges taken apart", "unmerged"],
  ["merges taken apart and filled", "filled"],
  ["years spelt another way", "years"],
  ["lines above everything", "titles"],
  ["a column before all others", "firstColumn"],
  ["blank rows", "blankRows"],
];

function sameIsUnderstood(layout: Layout, change: Change, numRuns: number): void {
  const before = understood(readLayout(layout));
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), (seed) => {
      expect(understood(readLayout(layout, changed[change](layout, seed)))).toEqual(before);
    }),
    { seed: 20260402, numRuns },
  );
}

describe.each(changes)("%s: the same is understood", (_title, change) => {
  const lawful = layouts.filter(({ except }) => except[change] === undefined);
  test.each(lawful.map((layout) => [layout.name, layout] as const))("%s", (_name, layout) => {
    sameIsUnderstood(layout, change, sampled(3, 60));
  });
});

describeFixtures("the same is understood of real cities' workbooks", () => {
  const cases = fixtureLayouts.flatMap(({ file, except, movable }) =>
    changes
      .filter(([, change]) => except[change] === undefined)
      .filter(([, change]) => change !== "columns" || movable.length > 1)
      .map(([title, change]) => [file, title, change] as const),
  );
  test.each(cases)("%s, %s", async (file, _title, change) => {
    const given = fixtureLayouts.find((candidate) => candidate.file === file);
    if (given) sameIsUnderstood(await given.layout(), change, sampled(2, 20));
  });
});
