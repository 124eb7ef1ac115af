import fc from "fast-check";
import { createHostSheet } from "../../src/embedded/model/createHostSheet";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openDesk, type Desk } from "../support/desk";
import { filtered, hiddenIn, shown } from "../support/filterDesk";
import { sampled } from "../support/proof";
import { randomFilter, randomSheet, type RandomSheet } from "./filterSheets";

const workbook = createHostWorkbook({ sheets: [{ name: "進捗表" }] });
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(workbook);
});
afterAll(() => desk.close());

function begin(random: RandomSheet): number[] {
  const id = workbook.sheets[0]?.id ?? "";
  workbook.customXmlParts.clear();
  workbook.sheets = [createHostSheet({ name: "進捗表", ...random }, id)];
  return now();
}
function now(): number[] {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return hiddenIn(sheet);
}

/** From this round trip on nothing gets through any more: the pane is gone, with nothing tidied up behind it. */
function crash(at: { sync: number; action: number } | null): void {
  if (!at) return;
  const { sync, action } = at;
  const { faults } = desk.office.host;
  faults.inject({ kind: "error", code: "GeneralException", action }, sync);
  for (let later = sync + 1; later <= sync + 30; later++)
    faults.inject({ kind: "error", code: "GeneralException", action: 0 }, later);
}

const survives = async (work: Promise<unknown>) => {
  await work.catch(() => null);
  desk.office.host.faults.clear();
};

/** The round trip of a command in which the pane dies, and at which of its actions. */
const crashes = fc.option(
  fc.record({ sync: fc.integer({ min: 1, max: 4 }), action: fc.nat({ max: 12 }) }),
);
const step = fc.record({ filter: randomFilter, at: crashes });

it("hide, whatever crashes on the way, and show: it ends exactly where it began", async () => {
  await fc.assert(
    fc.asyncProperty(
      randomSheet,
      fc.array(step, { minLength: 1, maxLength: 3 }),
      crashes,
      async (random, steps, atLast) => {
        const before = begin(random);
        for (const { filter, at } of steps)
          await survives(filtered(desk, filter.departments, filter, () => crash(at)));
        await survives(shown(desk, [], () => crash(atLast)));
        const last = await shown(desk);
        expect({ last, rows: now() }).toMatchObject({ last: { ok: true }, rows: before });
      },
    ),
    { seed: 61, numRuns: sampled(40, 1_000) },
  );
});
