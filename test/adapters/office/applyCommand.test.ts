import fc from "fast-check";
import { textContent, type CellContent } from "../../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { commandOf, openBook, writingSync, type OpenBook } from "./openBook";
import { fillCell } from "./sampleRecords";

const date: CellContent = { kind: "value", value: 45_017, numberFormat: "yyyy/m/d" };
const percent: CellContent = { kind: "value", value: 0.25, numberFormat: "0.0%" };
const formula: CellContent = { kind: "formula", formula: "=B1*2", numberFormat: "General" };
const texts = "=1+1 (1) 12/10 100% - 'x +5 @x 1-2 令和5年4月1日".split(" ");

let book: OpenBook;
afterEach(() => book.close());

/** A column of texts over cells that hold something. */
function overwrite(sheetId: string, before: readonly CellContent[]): SheetEdit[] {
  return texts.map((text, row) => ({
    kind: "setContent",
    sheetId,
    position: { row, column: 0 },
    before: before[row % before.length] ?? { kind: "empty" },
    after: textContent(text),
  }));
}

describe("text arrives as text", () => {
  it.each([
    ["empty cells", [{ kind: "empty" } as const]],
    [
      "numbers, dates and formulas",
      [
        { ...percent, value: 7, numberFormat: "General" },
        date,
        percent,
        formula,
        { ...percent, value: true },
      ],
    ],
    ["text", [textContent("前の文")]],
  ])("over %s, and undo gives those back", async (_what, before: CellContent[]) => {
    book = await openBook({ rows: texts.map((_, row) => [before[row % before.length] ?? null]) });
    const was = await book.snapshot();
    const edits = overwrite(book.sheetId, before);
    const applied = await book.live.apply(commandOf("c", edits));
    expect(applied).toMatchObject({
      ok: true,
      value: { refused: [], differences: [], written: edits },
    });
    expect(texts.map((_, row) => book.contentAt(row, 0))).toEqual(texts.map(textContent));

    const undone = await book.live.undo("c", "2026-05-02T00:00:00Z");
    expect(undone).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
    expect(await book.snapshot()).toEqual(was);
  });

  it("whatever the text, in ordinary cells and in cells with the text format", async () => {
    const unit = fc.constantFrom(
      ..."=+-@'0123456789/:.,%()年月日令和RTRUEあ ￥$１＝\n\t\"<&\u0000\ud800e",
    );
    const any = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.string({ unit, minLength: 1, maxLength: 8 }),
    );
    const samples = fc
      .sample(any, { numRuns: 600, seed: 42 })
      .map((text) => text.replace(/\r/g, ""));
    const strings = samples.filter((text) => text !== "");
    const at = { font: {}, numberFormat: "@" };
    const styles = Object.fromEntries(strings.map((_, row) => [`B${row + 1}`, at]));
    book = await openBook({ styles });
    const edits = strings.flatMap((text, row) =>
      [0, 1].map((column) => fillCell(book.sheetId, row, column, text)),
    );
    const applied = await book.live.apply(commandOf("c", edits));
    expect(applied).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
    for (const [row, text] of strings.entries()) {
      expect([book.contentAt(row, 0), book.contentAt(row, 1)]).toEqual([
        textContent(text),
        textContent(text),
      ]);
    }
    expect(book.styleAt(0, 1)?.numberFormat).toBe("@");
  });
});

describe("what does not fit is refused, the rest is written", () => {
  it("cell by cell, with the reason", async () => {
    book = await openBook({
      rows: [
        ["a", "b"],
        [null, null],
        [null, null],
      ],
      merges: ["A2:B3"],
    });
    const at = (row: number, column: number) => fillCell(book.sheetId, row, column, "新しい文");
    const fits = at(4, 0);
    const cases = [
      [at(0, 0), "changed-since"],
      [at(2, 1), "not-an-anchor"],
      [fillCell(book.sheetId, 4, 1, "x".repeat(32_768)), "too-long"],
      [fillCell("{no-such-sheet}", 0, 0, "x"), "sheet-missing"],
    ] as const;
    const edits = [...cases.map(([edit]) => edit), fits, at(1, 0)];
    const applied = await book.live.apply(commandOf("c", edits));
    expect(applied).toMatchObject({
      ok: true,
      value: {
        refused: cases.map(([edit, reason]) => ({ edit, reason })),
        written: [fits, at(1, 0)],
      },
    });
    expect(book.contentAt(0, 0)).toEqual(textContent("a"));
    expect(book.contentAt(4, 0)).toEqual(textContent("新しい文"));
    expect(book.contentAt(1, 0)).toEqual(textContent("新しい文"));
  });

  it("locked cells of a protected sheet; all of them: the command fails", async () => {
    const open = { numberFormat: "General", locked: false };
    book = await openBook({ protected: true, styles: { B1: open } });
    const locked = fillCell(book.sheetId, 0, 0, "x");
    const unlocked = fillCell(book.sheetId, 0, 1, "x");
    expect(await book.live.apply(commandOf("c", [locked, unlocked]))).toMatchObject({
      ok: true,
      value: { written: [unlocked], refused: [{ edit: locked, reason: "protected" }] },
    });
    expect(await book.live.apply(commandOf("d", [locked]))).toMatchObject({
      ok: false,
      failure: { code: "protected", restored: true },
    });
    expect(await book.live.journal()).toMatchObject({
      ok: true,
      value: [{ command: { id: "c" } }],
    });
  });

  it("leaves no trace where nothing was written", async () => {
    book = await openBook({ rows: [["a"]] });
    await book.live.apply(commandOf("c", [fillCell(book.sheetId, 0, 0, "x")]));
    expect(await book.live.journal()).toEqual({ ok: true, value: [] });
    expect(book.workbook.customXmlParts.size).toBe(0);
  });

  it("finds a renamed sheet", async () => {
    book = await openBook({});
    const [sheet] = book.workbook.sheets;
    if (sheet) sheet.name = "別の名前";
    const applied = await book.live.apply(commandOf("c", [fillCell(book.sheetId, 0, 0, "x")]));
    expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
    expect(book.contentAt(0, 0)).toEqual(textContent("x"));
  });
});

it("says that a cell is being edited, and changes nothing", async () => {
  book = await openBook({});
  book.workbook.editing = { sheetId: book.sheetId, position: { row: 5, column: 5 } };
  const applied = await book.live.apply(commandOf("c", [fillCell(book.sheetId, 0, 0, "x")]));
  expect(applied).toMatchObject({ ok: false, failure: { code: "cell-editing", restored: true } });
  book.workbook.editing = null;
  expect(book.contentAt(0, 0)).toEqual({ kind: "empty" });
  expect(book.workbook.customXmlParts.size).toBe(0);
});

it("stops where a person wants it, with everything as it was", async () => {
  book = await openBook({});
  const signal = { aborted: false };
  const onProgress = () => void (signal.aborted = true);
  const edits = [fillCell(book.sheetId, 0, 0, "x")];
  const applied = await book.live.apply(commandOf("c", edits), { signal, onProgress });
  expect(applied).toMatchObject({ ok: false, failure: { code: "cancelled", restored: true } });
  expect(book.contentAt(0, 0)).toEqual({ kind: "empty" });
  expect(await book.live.journal()).toEqual({ ok: true, value: [] });
});

it("says that the workbook is read-only", async () => {
  book = await openBook({});
  book.workbook.readOnly = true;
  const denied = { kind: "error", code: "AccessDenied", member: "Range.values" } as const;
  book.host.faults.inject(denied, writingSync);
  const applied = await book.live.apply(commandOf("c", [fillCell(book.sheetId, 0, 0, "x")]));
  expect(applied).toMatchObject({ ok: false, failure: { code: "read-only", restored: true } });
});

it("throws a command that gives one cell two contents, before anything is written", async () => {
  book = await openBook({});
  const edits = ["甲。", "乙。"].map((text) => fillCell(book.sheetId, 2, 3, text));
  await expect(book.live.apply(commandOf("c", edits))).rejects.toThrow(/D3 twice/u);
  expect(book.contentAt(2, 3)).toEqual({ kind: "empty" });
  expect(book.workbook.customXmlParts.size).toBe(0);
  const other = commandOf("d", [fillCell(book.sheetId, 2, 3, "丙。")]);
  expect(await book.live.apply(other)).toMatchObject({ ok: true, value: { refused: [] } });
});
