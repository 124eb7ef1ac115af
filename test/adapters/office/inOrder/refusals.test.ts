import { textContent } from "../../../../src/domain/cells/CellContent";
import { setCellContent } from "../../../../src/embedded/model/setCellContent";
import { shiftRows } from "../../../../src/embedded/model/shiftRows";
import { firstSheet, openBook, type OpenBook } from "../openBook";
import { addMeasure, measures, removeMeasure } from "./measures";
import { everything, startAgain } from "./measuresBook";

const later = "2026-05-02T00:00:00Z";
let book: OpenBook;
beforeEach(async () => {
  book = await openBook(measures);
  await startAgain(book);
});
afterEach(() => book.close());

const insertByHand = (at: number) =>
  shiftRows(book.workbook, firstSheet(book.workbook), { kind: "insert", at, count: 1 });
const type = (row: number, column: number, text: string) =>
  setCellContent(book.workbook, firstSheet(book.workbook), { row, column }, textContent(text));

async function expectNothingDone(work: () => Promise<object>, refused: readonly object[]) {
  const before = await everything(book);
  expect(await work()).toMatchObject({
    ok: false,
    failure: { code: "no-longer-fits", restored: true, refused },
  });
  expect(await everything(book)).toEqual(before);
}

it("refuses the whole command where rows have come in above: the place is not searched for", async () => {
  insertByHand(1);
  await expectNothingDone(
    () => book.live.apply(addMeasure(book.sheetId)),
    [{ reason: "place-lost", edit: { kind: "insertRows" } }],
  );
});

it("refuses the whole undo where rows have come in above", async () => {
  await book.live.apply(addMeasure(book.sheetId));
  insertByHand(1);
  await expectNothingDone(
    () => book.live.undo("c", later),
    [{ reason: "place-lost", edit: { kind: "deleteRows" } }],
  );
});

it("does not take rows away in which somebody has written since", async () => {
  await book.live.apply(addMeasure(book.sheetId));
  type(4, 4, "人の文");
  await expectNothingDone(
    () => book.live.undo("c", later),
    [{ reason: "would-lose-text", edit: { kind: "deleteRows" } }],
  );
  expect(book.contentAt(4, 4)).toEqual(textContent("人の文"));
});

it("does not touch a measure in which somebody has written since", async () => {
  type(3, 3, "書き足した文");
  await expectNothingDone(
    () => book.live.apply(removeMeasure(book.sheetId)),
    [{ reason: "changed-since", edit: { kind: "setContent" } }],
  );
});

it("says of a protected sheet that it is protected", async () => {
  firstSheet(book.workbook).protected = true;
  const before = await everything(book);
  expect(await book.live.apply(addMeasure(book.sheetId))).toMatchObject({
    ok: false,
    failure: { code: "protected", restored: true },
  });
  expect(await everything(book)).toEqual(before);
});

it("notices what is typed between the judging and the writing", async () => {
  const stop = book.workbook.subscribe((event) => {
    if (event.kind !== "rows" || event.by !== "addin") return;
    stop();
    type(3, 2, "割り込んだ文");
  });
  expect(await book.live.apply(addMeasure(book.sheetId))).toMatchObject({
    ok: false,
    failure: { code: "no-longer-fits" },
  });
  const texts = (await book.snapshot())[0]?.cells.map(({ text }) => text);
  expect(texts).toContain("割り込んだ文");
});
