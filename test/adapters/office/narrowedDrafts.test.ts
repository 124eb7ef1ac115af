import { sealNotebook } from "../../../src/adapters/office/notebookContent";
import { draftFill, type Fill, type SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { textContent } from "../../../src/domain/cells/CellContent";
import type { Draft } from "../../../src/domain/place/Draft";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { onRequests } from "../../support/faults/Bench";
import { commandOf, dieIn, openBook, openWorkbook, type OpenBook } from "./openBook";
import { draftAt, fillCell } from "./sampleRecords";

/** A draft that a command leaves one for other departments (`confirms` and `drafts` name the same one). */
const later = "2026-05-02T00:00:00Z";
const plain: Fill = { kind: "none" };
let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ rows: [["見守りを行う。"]] });
});
afterEach(() => book.close());

const draft = (departments: string[], fillBefore: Fill | null = null): Draft => ({
  ...draftAt("d", book.sheetId, 0, 0),
  departments,
  fillBefore,
});
const both = (fillBefore: Fill | null = null) => draft(["福祉課", "長寿課"], fillBefore);
const narrowing = (fillBefore: Fill | null = null) => ({
  ...commandOf("c", []),
  name: "confirmDrafts" as const,
  confirms: ["d"],
  drafts: [draft(["長寿課"], fillBefore)],
});
const keep = (drafts: readonly Draft[]) =>
  book.notebook.update((content) => ({ ...content, drafts }));
const kept = async () => {
  const notes = await book.notebook.read();
  return notes.ok ? notes.value.drafts : notes.failure.code;
};

test("a draft stays one for the departments that have not confirmed it; undo asks all of them again", async () => {
  await keep([both(plain)]);
  expect(await book.live.apply(narrowing(plain))).toMatchObject({ ok: true });
  expect(await kept()).toEqual([draft(["長寿課"], plain)]);
  expect(await book.live.undo("c", later)).toMatchObject({ ok: true });
  expect(await kept()).toEqual([both(plain)]);
});

test("a colour that was given stays to be given back when the draft gets another text", async () => {
  await keep([both(plain)]);
  const reword: SheetEdit = {
    ...fillCell(book.sheetId, 0, 0, "見守りを行った。"),
    before: textContent("見守りを行う。"),
  } as SheetEdit;
  const after = { ...both(plain), id: "e", text: "見守りを行った。" };
  const command = { ...commandOf("c", [reword]), confirms: ["d"], drafts: [after] };
  expect(await book.live.apply(command)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(await kept()).toEqual([after]);
});

test("wherever Excel stopped, undo asks all of them again, and leaving it as it stands asks the rest", async () => {
  const { customXmlParts } = book.workbook;
  const notes = sealNotebook({ ...emptyNotebook, drafts: [both()] });
  for (const way of ["undo", "settle"] as const)
    for (let action = 0; action < 12; action++) {
      customXmlParts.clear();
      customXmlParts.set("{00000000-0000-0000-0000-00000000000A}", notes);
      const { stop } = onRequests(book.host, (now) =>
        now < 3
          ? null
          : { kind: "error", code: "GeneralException", action: now === 3 ? action : 0 },
      );
      const outcome = await book.live.apply(narrowing());
      stop();
      const journal = await book.live.journal();
      const intent = journal.ok && journal.value.some(({ state }) => state === "intent");
      if (way === "undo") await book.live.undo("c", later);
      else if (intent) await book.live.settle("c");
      const asked = way === "undo" || (!outcome.ok && !intent) ? both() : draft(["長寿課"]);
      expect({ way, action, drafts: await kept() }).toEqual({ way, action, drafts: [asked] });
    }
});

test("a pane that was closed before the notebook was written: the rest is asked when it is left as it stands", async () => {
  await keep([both()]);
  await dieIn(book, 3, () => book.live.apply(narrowing()));
  book.close();
  book = await openWorkbook(book.workbook);
  await book.live.settle("c");
  expect(await kept()).toEqual([draft(["長寿課"])]);
  await book.live.undo("c", later);
  expect(await kept()).toEqual([both()]);
});

test("the colour goes with the last of them", async () => {
  const yellow: SheetEdit = {
    kind: "setFill",
    sheetId: book.sheetId,
    position: { row: 0, column: 0 },
    before: plain,
    after: draftFill,
  };
  await book.live.apply(commandOf("a", [yellow]));
  await keep([both(plain)]);
  await book.live.apply(narrowing(plain));
  const back = { ...yellow, before: draftFill, after: plain };
  const last = { ...commandOf("e", [back]), name: "confirmDrafts" as const, confirms: ["d"] };
  expect(await book.live.apply(last)).toMatchObject({ ok: true, value: { written: [back] } });
  expect(await kept()).toEqual([]);
});

test("a coloured draft that nobody else is asked for any more: nothing of the command stays, for its colour has to go, too", async () => {
  await keep([draft(["福祉課"], plain)]);
  expect(await book.live.apply(narrowing(plain))).toMatchObject({
    ok: false,
    failure: { code: "no-longer-fits", restored: true },
  });
  expect(await kept()).toEqual([draft(["福祉課"], plain)]);
  expect(await book.live.journal()).toMatchObject({ ok: true, value: [] });
  await keep([draft(["福祉課"])]);
  expect(await book.live.apply(narrowing())).toMatchObject({ ok: true });
  expect(await kept()).toEqual([]);
});
