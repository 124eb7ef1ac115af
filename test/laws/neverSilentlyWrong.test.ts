import fc from "fast-check";
import { positionKey } from "../../src/domain/cells/Position";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { Entry, PlanBook } from "../../src/domain/planSheet/PlanSheet";
import { readLayout } from "../fixtures/changeLayout";
import { mapSheets, takeApart } from "../fixtures/changes";
import { fixtureLayouts } from "../fixtures/fixtureLayouts";
import { layouts } from "../fixtures/layouts";
import type { Layout } from "../fixtures/Layout";
import { tellMeaning } from "../fixtures/told";
import { trustedPairs } from "../fixtures/understood";
import { describeFixtures } from "../support/fixtures";
import { sampled } from "../support/proof";

/** Entries that take part in something: no question stands over their column. By sheet and cell. */
function trustedEntries(book: PlanBook): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const reading of book.readings) {
    if (!reading.planSheet) continue;
    for (const { questions, entries } of reading.sheet.tables) {
      const asked = new Set(questions.map(({ column }) => column));
      for (const entry of entries)
        if (!asked.has(null) && !asked.has(entry.column.column))
          found.set(`${reading.sheet.sheetName} ${positionKey(entry.anchor)}`, entry);
    }
  }
  return found;
}

/** Damage that people do: some merges are taken apart, with or without their text, and some cells lose theirs. */
function damaged(
  layout: Layout,
  { gone, fill, emptied }: { gone: number[]; fill: boolean; emptied: number[] },
): WorkbookSnapshot {
  const entries = trustedEntries(readLayout(layout));
  return mapSheets(layout.book, (sheet) => {
    const apart = takeApart(
      sheet,
      fill,
      (_merge, index) => (gone[index % gone.length] ?? 0) % 2 === 1,
    );
    const isLost = (row: number, column: number) =>
      entries.has(`${sheet.name} ${positionKey({ row, column })}`) &&
      emptied.includes((row * 31 + column) % 17);
    return { ...apart, cells: apart.cells.filter(({ row, column }) => !isLost(row, column)) };
  });
}

const damage = fc.record({
  gone: fc.array(fc.nat({ max: 99 }), { minLength: 7, maxLength: 7 }),
  fill: fc.boolean(),
  emptied: fc.array(fc.nat({ max: 16 }), { maxLength: 5 }),
});

function neverSilentlyWrong(layout: Layout, numRuns: number): void {
  const intact = readLayout(layout);
  const [pairs, entries] = [trustedPairs(intact), trustedEntries(intact)];
  fc.assert(
    fc.property(damage, (how) => {
      const book = readLayout(layout, damaged(layout, how));
      expect(trustedPairs(book).filter((pair) => !pairs.includes(pair))).toEqual([]);
      for (const [place, entry] of trustedEntries(book)) {
        const before = entries.get(place);
        // A record that lost its second row says less than before, not something else.
        if (!before || entry.meaning.kind === "planAndResult") continue;
        const told = ({ meaning, measure }: Entry) => `${tellMeaning(meaning)} of ${measure.text}`;
        expect(`${place} ${told(entry)}`).toBe(`${place} ${told(before)}`);
      }
    }),
    { seed: 20260403, numRuns },
  );
}

test.each(layouts.map((layout) => [layout.name, layout] as const))(
  "damaged, it is asked about or read as before: %s",
  (_name, layout) => {
    neverSilentlyWrong(layout, sampled(12, 300));
  },
);

describeFixtures("damaged, real cities' workbooks are asked about or read as before", () => {
  test.each(fixtureLayouts.map((given) => [given.file, given] as const))(
    "%s",
    async (_file, given) => {
      neverSilentlyWrong(await given.layout(), sampled(4, 80));
    },
  );
});
