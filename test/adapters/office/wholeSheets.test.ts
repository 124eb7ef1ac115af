import { textContent } from "../../../src/domain/cells/CellContent";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { unpack } from "../../../src/embedded/file/PackageParts";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { addSheet, deleteSheet, renameSheet } from "../../../src/embedded/model/changeSheets";
import { findSheet } from "../../../src/embedded/model/findSheet";
import type { HostSheet } from "../../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { openBook, openWorkbook, type OpenBook } from "./openBook";
import { summary, writeSummary } from "./summary";

const later = "2026-05-02T00:00:00Z";
const plan = {
  name: "進捗管理表",
  rows: [
    ["施策", "実績"],
    ["見守り", "声をかけた。"],
  ],
};

let book: OpenBook;
beforeEach(async () => {
  book = await openBook(plan);
});
afterEach(() => book.close());

const names = () => book.workbook.sheets.map(({ name }) => name);
const written = (): HostSheet => {
  const sheet = findSheet(book.workbook, "集計");
  if (!sheet) throw new Error("no summary");
  return sheet;
};
const textsOf = (sheet: HostSheet) =>
  [...sheet.cells].filter(([, { text }]) => text !== "").map(([key, { text }]) => [key, text]);
const type = (row: number, column: number, text: string) =>
  setCellContent(book.workbook, written(), { row, column }, textContent(text), "coauthor");

describe("a summary sheet", () => {
  it("arrives with its texts as texts, its numbers as numbers, its looks and its chart", async () => {
    const applied = await book.live.apply(writeSummary());
    expect(applied).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
    expect(names()).toEqual(["進捗管理表", "集計"]);
    const [, sheet] = await book.snapshot();
    const contents = (sheet?.cells ?? []).map(({ row, column, content }) => [row, column, content]);
    const wanted = summary.rows.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        content.kind === "empty" ? [] : [[row, column, content]],
      ),
    );
    expect(contents).toEqual(wanted);
    const shown = new Map(textsOf(written()) as [number, string][]);
    expect(shown.get(6 * 16_384 + 1)).toBe("59%");
    const bold = [...written().cells]
      .filter(([, { style }]) => style.font?.bold)
      .map(([key]) => Math.floor(key / 16_384));
    expect([...new Set(bold)]).toEqual([0, 3]);
    expect(written().charts).toMatchObject([
      { type: "BarStacked", title: "課ごとの記入", legend: "Bottom", reversed: true },
    ]);
    expect(written().charts[0]?.place).toEqual(summary.chart?.place);
    // 120 points are 160 pixels: 22.14 characters of 7 pixels and 5 for the edges.
    expect(written().columns.get(0)?.width).toBeCloseTo(22.14);
  });

  it("is known by its id once it is there, so that it can be brought to the front", async () => {
    const applied = await book.live.apply(writeSummary());
    const [edit] = applied.ok ? applied.value.written : [];
    expect(edit?.sheetId).toBe(written().id);
    const origin = { row: 0, column: 0 };
    expect(await book.live.select(edit?.sheetId ?? "", origin)).toMatchObject({ ok: true });
    expect(book.workbook.activeSheetId).toBe(written().id);
  });

  it("goes when it is undone in a new pane, and nothing else", async () => {
    const before = await book.snapshot();
    await book.live.apply(writeSummary());
    const next = await openWorkbook(book.workbook);
    expect(await next.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { refused: [], written: [{ kind: "removeSheet", name: "集計" }] },
    });
    expect(await next.snapshot()).toEqual(before);
    expect(await next.live.journal()).toMatchObject({ value: [{ state: "undone" }] });
    next.close();
  });

  it("goes too after the file was saved and opened again, its chart with it", async () => {
    await book.live.apply(writeSummary());
    const file = await openXlsx(await saveXlsx(book.workbook), "book.xlsx");
    if (!file.ok) throw new Error(file.failure.detail);
    expect(file.value.sheets[1]?.charts).toMatchObject([{ title: "課ごとの記入" }]);
    const next = await openWorkbook(file.value);
    expect(await next.live.undo("c", later)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(file.value.sheets.map(({ name }) => name)).toEqual(["進捗管理表"]);
    const parts = unpack(await saveXlsx(file.value));
    expect([...parts.keys()].filter((path) => /chart|drawing/.test(path))).toEqual([]);
    next.close();
  });

  it("stays when somebody wrote into it, beside it, or took a word out of it", async () => {
    for (const [row, column, text] of [
      [4, 1, "8"],
      [30, 9, "メモ"],
      [4, 0, ""],
    ] as const) {
      book.workbook.sheets.length = 1;
      book.workbook.customXmlParts.clear();
      await book.live.apply(writeSummary());
      type(row, column, text);
      const before = textsOf(written());
      expect(await book.live.undo("c", later)).toMatchObject({
        ok: true,
        value: { written: [], refused: [{ reason: "changed-since" }] },
      });
      expect(textsOf(written())).toEqual(before);
    }
  });

  it("stays when somebody gave it another name or another chart", async () => {
    await book.live.apply(writeSummary());
    const sheet = written();
    renameSheet(book.workbook, sheet, "五月の集計");
    const refused = { ok: true, value: { written: [], refused: [{ reason: "changed-since" }] } };
    expect(await book.live.undo("c", later)).toMatchObject(refused);
    expect(names()).toEqual(["進捗管理表", "五月の集計"]);

    book.workbook.sheets.length = 1;
    book.workbook.customXmlParts.clear();
    await book.live.apply(writeSummary());
    written().charts = written().charts.map((chart) => ({ ...chart, title: "五月" }));
    expect(await book.live.undo("c", later)).toMatchObject(refused);
    expect(names()).toEqual(["進捗管理表", "集計"]);
  });

  it("that is gone already needs no undoing", async () => {
    await book.live.apply(writeSummary());
    deleteSheet(book.workbook, written());
    expect(await book.live.undo("c", later)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(await book.live.journal()).toMatchObject({ value: [{ state: "undone" }] });
  });

  it("does not take the place of a sheet that has its name", async () => {
    const taken = addSheet(book.workbook, "集計");
    if (!taken.ok) throw new Error(taken.failure);
    type(0, 0, "手で集計したもの");
    expect(await book.live.apply(writeSummary())).toMatchObject({
      ok: true,
      value: { written: [], refused: [{ edit: { sheetId: "" }, reason: "changed-since" }] },
    });
    expect(textsOf(written())).toEqual([[0, "手で集計したもの"]]);
    expect(await book.live.journal()).toMatchObject({ value: [] });
  });

  it("without a chart, or with nothing in it at all, comes and goes too", async () => {
    const none = { ...summary, rows: [], boldRows: [], columnWidths: [], chart: null };
    for (const edit of [{ ...summary, chart: null }, none]) {
      book.workbook.customXmlParts.clear();
      expect(await book.live.apply(writeSummary(edit))).toMatchObject({ value: { refused: [] } });
      expect(names()).toEqual(["進捗管理表", "集計"]);
      expect(await book.live.undo("c", later)).toMatchObject({ value: { refused: [] } });
      expect(names()).toEqual(["進捗管理表"]);
    }
  });
});

describe("in a workbook whose structure is protected", () => {
  const refused = { ok: true, value: { written: [], refused: [{ reason: "workbook-protected" }] } };

  it("no sheet is added, and the reason is told", async () => {
    book.workbook.structureProtected = true;
    expect(await book.live.apply(writeSummary())).toMatchObject(refused);
    expect(names()).toEqual(["進捗管理表"]);
    expect(await book.live.journal()).toMatchObject({ value: [] });
  });

  it("no sheet is removed, and it can be undone later", async () => {
    await book.live.apply(writeSummary());
    book.workbook.structureProtected = true;
    expect(await book.live.undo("c", later)).toMatchObject(refused);
    expect(names()).toEqual(["進捗管理表", "集計"]);
    book.workbook.structureProtected = false;
    expect(await book.live.undo("c", later)).toMatchObject({ value: { refused: [] } });
    expect(names()).toEqual(["進捗管理表"]);
  });
});
