import { findSheet } from "../../../src/embedded/model/findSheet";
import { failEverywhere, type Trial } from "./failEverywhere";
import { dieIn, openBook, openWorkbook, type OpenBook } from "./openBook";
import { summary, writeSummary } from "./summary";

const later = "2026-05-02T00:00:00Z";
let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ name: "進捗管理表", rows: [["施策"], ["見守り"]] });
});
afterEach(() => book.close());

const names = () => book.workbook.sheets.map(({ name }) => name);

/** All that a person or the next pane can see, but for the ids that Excel gives to sheets. */
async function everything(): Promise<object> {
  const { workbook } = book;
  const journal = await book.live.journal();
  return {
    sheets: workbook.sheets.map(({ name, cells, columns, charts }) => ({
      name,
      cells: [...cells].map(([key, { content, text, style }]) => [key, content, text, style]),
      columns: [...columns],
      charts: charts.map(({ id: _id, ...chart }) => chart),
    })),
    journal: journal.ok && journal.value.map(({ state }) => state),
  };
}

describe("whatever goes wrong", () => {
  const startAgain = async () => {
    book.workbook.sheets.length = 1;
    book.workbook.customXmlParts.clear();
  };
  const applying = (): Trial => ({
    host: book.host,
    prepare: startAgain,
    work: () => book.live.apply(writeSummary()),
    everything,
  });
  const undoing = (): Trial => ({
    ...applying(),
    prepare: async () => {
      await startAgain();
      await book.live.apply(writeSummary());
    },
    work: () => book.live.undo("c", later),
  });

  it("the sheet is there as a whole or not at all", async () => {
    expect(await failEverywhere(applying(), 1)).toBeGreaterThan(30);
  }, 60_000);

  it("it is gone or there as a whole when it is undone", async () => {
    expect(await failEverywhere(undoing(), 1)).toBeGreaterThan(20);
  }, 60_000);

  it("a new pane takes back what a crash left", async () => {
    const { host } = book;
    const { syncs } = await countSyncs();
    for (let sync = 1; sync <= syncs; sync++) {
      await startAgain();
      await dieIn(book, sync, () => book.live.apply(writeSummary()));
      const { workbook } = book;
      book.close();
      book = await openWorkbook(workbook);
      const journal = await book.live.journal();
      const begun = journal.ok && journal.value.length > 0;
      if (begun)
        expect({ sync, ...(await book.live.undo("c", later)) }).toMatchObject({
          sync,
          ok: true,
          value: { refused: [] },
        });
      expect({ sync, names: names() }).toEqual({ sync, names: ["進捗管理表"] });
    }
    expect(host).not.toBe(book.host);

    async function countSyncs() {
      await startAgain();
      const from = host.counts.syncs;
      await book.live.apply(writeSummary());
      return { syncs: host.counts.syncs - from };
    }
  }, 60_000);

  it("an intent that is declared finished as it stands can be undone later", async () => {
    await dieIn(book, 3, () => book.live.apply(writeSummary()));
    expect(book.workbook.sheets).toHaveLength(2);
    const { workbook } = book;
    book.close();
    book = await openWorkbook(workbook);
    expect(await book.live.settle("c")).toMatchObject({ ok: true });
    expect(await book.live.journal()).toMatchObject({
      value: [
        {
          state: "done",
          command: {
            edits: [{ kind: "addSheet", sheetId: findSheet(book.workbook, summary.name)?.id }],
          },
        },
      ],
    });
    expect(await book.live.undo("c", later)).toMatchObject({ value: { refused: [] } });
    expect(names()).toEqual(["進捗管理表"]);
  });
});
