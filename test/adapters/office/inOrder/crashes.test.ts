import type { Command } from "../../../../src/domain/edit/Command";
import { sampled } from "../../../support/proof";
import { statesOf } from "../failEverywhere";
import { dieIn, openBook, openWorkbook, type OpenBook } from "../openBook";
import { addMeasure, measures, moveMeasure, removeMeasure } from "./measures";
import { everything, sheetOf, startAgain } from "./measuresBook";

const later = "2026-05-02T00:00:00Z";
let book: OpenBook;
beforeEach(async () => {
  book = await openBook(measures);
});
afterEach(() => book.close());

/** Each takes a new window and a new client: a third of the round trips, other ones from test to test, or all. */
const every = sampled(3, 1);

/**
 * The pane dies in one round trip of the work after the other, after Excel has carried it out; then a new pane opens.
 */
async function dieEverywhere(
  first: 1 | 2 | 3,
  prepare: () => Promise<unknown>,
  work: (pane: OpenBook) => Promise<{ ok: boolean }>,
  reopened: (pane: OpenBook, sync: number) => Promise<void>,
): Promise<void> {
  const trial = {
    host: book.host,
    prepare,
    work: () => work(book),
    everything: () => everything(book),
  };
  const { syncs } = await statesOf(trial);
  const { workbook } = book;
  for (let sync = Math.min(first, every); sync <= syncs; sync += every) {
    await prepare();
    await dieIn(book, sync, () => work(book));
    book.close();
    book = await openWorkbook(workbook);
    await reopened(book, sync);
  }
}

const contents = async (pane: OpenBook) => ({
  ...sheetOf(pane),
  notebook: await pane.notebook.read(),
});
const begun = async (pane: OpenBook) => {
  const journal = await pane.live.journal();
  return journal.ok && journal.value.length > 0;
};

describe.each<[string, (sheetId: string) => Command]>([
  ["adding a measure", addMeasure],
  ["removing a measure", removeMeasure],
  ["moving a measure", moveMeasure],
])("a crash while %s", (_what, make) => {
  const start = () => startAgain(book);
  const apply = (pane: OpenBook) => pane.live.apply(make(pane.sheetId));

  it("leaves an intent that a new pane takes back as a whole", async () => {
    await start();
    const before = await contents(book);
    await dieEverywhere(1, start, apply, async (pane, sync) => {
      if (await begun(pane))
        expect({ sync, ...(await pane.live.undo("c", later)) }).toMatchObject({ sync, ok: true });
      expect({ sync, ...(await contents(pane)) }).toEqual({ sync, ...before });
    });
  }, 120_000);

  it("leaves an intent that can be declared finished as it stands, and undone later", async () => {
    await start();
    const before = sheetOf(book);
    await dieEverywhere(2, start, apply, async (pane, sync) => {
      if (!(await begun(pane))) return;
      const half = sheetOf(pane);
      await pane.live.settle("c");
      expect(sheetOf(pane)).toEqual(half);
      expect({ sync, ...(await pane.live.undo("c", later)) }).toMatchObject({ sync, ok: true });
      expect({ sync, ...sheetOf(pane) }).toEqual({ sync, ...before });
    });
  }, 120_000);

  it("while it is undone, leaves what can be undone to its end", async () => {
    await start();
    const before = await contents(book);
    const done = async () => {
      await start();
      await apply(book);
    };
    await dieEverywhere(
      3,
      done,
      (pane) => pane.live.undo("c", later),
      async (pane, sync) => {
        const undone = await pane.live.undo("c", later);
        if (!undone.ok) expect(undone.failure.code).toBe("nothing-to-undo");
        expect({ sync, ...(await contents(pane)) }).toEqual({ sync, ...before });
      },
    );
  }, 120_000);
});
