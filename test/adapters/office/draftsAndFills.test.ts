import { textContent } from "../../../src/domain/cells/CellContent";
import { draftFill, type Fill, type SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { sealNotebook, notebookNamespace } from "../../../src/adapters/office/notebookContent";
import { sealEnvelope } from "../../../src/adapters/office/xmlEnvelope";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { commandOf, openBook, type OpenBook } from "./openBook";
import { draftAt, fillCell } from "./sampleRecords";

let book: OpenBook;
afterEach(() => book.close());
const draftIds = async () => {
  const notebook = await book.notebook.read();
  return notebook.ok ? notebook.value.drafts.map(({ id }) => id) : notebook.failure.code;
};

describe("drafts", () => {
  it("go to the notebook with the text, without those of refused cells, and away with it", async () => {
    book = await openBook({ rows: [[null, "taken"]] });
    const edits = [fillCell(book.sheetId, 0, 0, "x"), fillCell(book.sheetId, 0, 1, "x")];
    const drafts = [draftAt("a", book.sheetId, 0, 0), draftAt("b", book.sheetId, 0, 1)];
    await book.live.apply({ ...commandOf("c", edits), drafts });
    expect(await draftIds()).toEqual(["a"]);
    await book.live.undo("c", "2026-05-02T00:00:00Z");
    expect(await draftIds()).toEqual([]);
  });

  it("stay 未確認 where undo leaves the cell because somebody changed it", async () => {
    book = await openBook({});
    const edits = [fillCell(book.sheetId, 0, 0, "x"), fillCell(book.sheetId, 1, 0, "x")];
    const drafts = [draftAt("a", book.sheetId, 0, 0), draftAt("b", book.sheetId, 1, 0)];
    await book.live.apply({ ...commandOf("c", edits), drafts });
    const typed: SheetEdit = {
      kind: "setContent",
      sheetId: book.sheetId,
      position: { row: 0, column: 0 },
      before: textContent("x"),
      after: textContent("x, 直し中"),
    };
    await book.live.apply(commandOf("d", [typed]));
    await book.live.undo("c", "2026-05-02T00:00:00Z");
    expect(await draftIds()).toEqual(["a"]);
  });

  it("are confirmed by a command, and 未確認 again when that is undone", async () => {
    book = await openBook({});
    const drafts = [draftAt("a", book.sheetId, 0, 0), draftAt("b", book.sheetId, 0, 1)];
    await book.notebook.update((content) => ({ ...content, drafts }));
    const confirm = { ...commandOf("c", []), confirms: ["a"] };
    expect(await book.live.apply(confirm)).toMatchObject({ ok: true, value: { written: [] } });
    expect(await draftIds()).toEqual(["b"]);
    expect(await book.live.undo("c", "2026-05-02T00:00:00Z")).toMatchObject({ ok: true });
    const after = await book.notebook.read();
    expect(after.ok && [...after.value.drafts].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(
      drafts,
    );
  });

  it("are confirmed without complaint where the cell has its old colour already", async () => {
    book = await openBook({});
    const drafts = [{ ...draftAt("a", book.sheetId, 0, 0), fillBefore: { kind: "none" } as const }];
    await book.notebook.update((content) => ({ ...content, drafts }));
    const back: SheetEdit = {
      kind: "setFill",
      sheetId: book.sheetId,
      position: { row: 0, column: 0 },
      before: draftFill,
      after: { kind: "none" },
    };
    const confirm = { ...commandOf("c", [back]), name: "confirmDrafts" as const, confirms: ["a"] };
    expect(await book.live.apply(confirm)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(await draftIds()).toEqual([]);
  });

  it("have no colour to give back where the cell was not coloured", async () => {
    const open = { numberFormat: "General", locked: false };
    book = await openBook({ protected: true, styles: { A1: open } });
    const text = fillCell(book.sheetId, 0, 0, "x");
    const colour: SheetEdit = {
      kind: "setFill",
      sheetId: book.sheetId,
      position: { row: 0, column: 0 },
      before: { kind: "none" },
      after: draftFill,
    };
    const drafts = [{ ...draftAt("a", book.sheetId, 0, 0), fillBefore: { kind: "none" } as const }];
    expect(await book.live.apply({ ...commandOf("c", [text, colour]), drafts })).toMatchObject({
      ok: true,
      value: { written: [text], refused: [{ reason: "protected" }] },
    });
    const notes = await book.notebook.read();
    expect(notes.ok && notes.value.drafts.map(({ fillBefore }) => fillBefore)).toEqual([null]);
    const journal = await book.live.journal();
    expect(journal).toMatchObject({ value: [{ command: { drafts: [{ fillBefore: null }] } }] });
  });

  it.each([
    ["damaged", "<content xmlns='urn:plan-sheet-assistant:notebook'>{</content>"],
    ["newer", sealEnvelope(notebookNamespace, { ...emptyNotebook, version: 2 })],
  ])("are not written where the notebook is %s; it stays as it is", async (_how, xml) => {
    book = await openBook({});
    book.workbook.customXmlParts.set("{AAAAAAAA-0000-0000-0000-000000000001}", xml);
    const edits = [fillCell(book.sheetId, 0, 0, "x")];
    const drafts = [draftAt("a", book.sheetId, 0, 0)];
    const applied = await book.live.apply({ ...commandOf("c", edits), drafts });
    expect(applied).toMatchObject({
      ok: false,
      failure: { code: "notebook-unreadable", restored: true },
    });
    expect(book.contentAt(0, 0)).toEqual({ kind: "empty" });
    expect([...book.workbook.customXmlParts.values()]).toEqual([xml]);
    expect(await book.notebook.update((content) => content)).toMatchObject({ ok: false });
    expect([...book.workbook.customXmlParts.values()]).toEqual([xml]);
    expect(await book.live.apply(commandOf("d", edits))).toMatchObject({ ok: true });
  });
});

describe("fills", () => {
  const yellow: Fill = { kind: "solid", color: "#FFF8DC" };
  const general = { numberFormat: "General" };
  const colour = (column: number, before: Fill, after: Fill): SheetEdit => {
    const position = { row: 0, column };
    return { kind: "setFill", sheetId: book.sheetId, position, before, after };
  };

  it("are given back exactly: none as none, white as white", async () => {
    book = await openBook({
      rows: [["a", "b", "c", "d"]],
      styles: {
        B1: { ...general, fill: { pattern: "solid", color: "#FFFFFF" } },
        C1: { ...general, fill: { pattern: "solid", color: "#123456" } },
        D1: { ...general, fill: { pattern: "gray125", color: "#123456" } },
      },
    });
    const fills = [0, 1, 2, 3].map((column) => book.styleAt(0, column)?.fill);
    const edits = [
      colour(0, { kind: "none" }, yellow),
      colour(1, { kind: "solid", color: "#FFFFFF" }, yellow),
      colour(2, { kind: "solid", color: "#123456" }, yellow),
      colour(3, { kind: "other" }, yellow),
      colour(1, { kind: "none" }, yellow),
    ];
    expect(await book.live.apply(commandOf("c", edits))).toMatchObject({
      ok: true,
      value: {
        written: edits.slice(0, 3),
        refused: [{ reason: "fill-not-plain" }, { reason: "changed-since" }],
      },
    });
    expect([0, 1, 2].map((column) => book.styleAt(0, column)?.fill)).toMatchObject(
      [0, 1, 2].map(() => ({ pattern: "solid", color: "#FFF8DC" })),
    );
    expect(await book.live.undo("c", "2026-05-02T00:00:00Z")).toMatchObject({
      ok: true,
      value: { refused: [] },
    });
    const plain = (fill: (typeof fills)[number]) =>
      fill && fill.pattern !== "none" ? fill : undefined;
    expect([0, 1, 2, 3].map((column) => plain(book.styleAt(0, column)?.fill))).toEqual(
      fills.map(plain),
    );
  });

  it("go with the text of the same cell", async () => {
    book = await openBook({});
    const edits = [fillCell(book.sheetId, 0, 0, "x"), colour(0, { kind: "none" }, yellow)];
    expect(await book.live.apply(commandOf("c", edits))).toMatchObject({
      ok: true,
      value: { written: edits },
    });
    expect(await book.live.undo("c", "2026-05-02T00:00:00Z")).toMatchObject({
      ok: true,
      value: { written: { length: 2 } },
    });
    expect(book.contentAt(0, 0)).toEqual({ kind: "empty" });
  });
});

it("a notebook travels as one part", async () => {
  book = await openBook({});
  await book.notebook.update((content) => ({ ...content, colourDrafts: true }));
  await book.notebook.update((content) => ({ ...content, drafts: [draftAt("a", "s", 0, 0)] }));
  expect([...book.workbook.customXmlParts.values()]).toEqual([
    sealNotebook({ ...emptyNotebook, colourDrafts: true, drafts: [draftAt("a", "s", 0, 0)] }),
  ]);
});
