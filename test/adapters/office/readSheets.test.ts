import { textContent } from "../../../src/domain/cells/CellContent";
import { untilQuiet } from "../../support/untilQuiet";
import { firstSheet, openBook, openSheets, type OpenBook } from "./openBook";

let book: OpenBook;
afterEach(() => book.close());

describe("reading", () => {
  it("tells text, values and formulas apart, and shows what Excel shows", async () => {
    book = await openBook({
      rows: [
        ["文", textContent("=1+1"), textContent("12/10"), 5, true],
        [
          { kind: "value", value: 45_017, numberFormat: "yyyy/m/d" },
          "=D1*2",
          null,
          "長い文".repeat(500),
        ],
      ],
    });
    const [sheet] = await book.snapshot();
    expect(sheet?.cells.map(({ row, column, content }) => [row, column, content])).toEqual([
      [0, 0, textContent("文")],
      [0, 1, textContent("=1+1")],
      [0, 2, textContent("12/10")],
      [0, 3, { kind: "value", value: 5, numberFormat: "General" }],
      [0, 4, { kind: "value", value: true, numberFormat: "General" }],
      [1, 0, { kind: "value", value: 45_017, numberFormat: "yyyy/m/d" }],
      [1, 1, { kind: "formula", formula: "=D1*2", numberFormat: "General" }],
      [1, 3, textContent("長い文".repeat(500))],
    ]);
    const texts = sheet?.cells.map(({ text }) => text);
    expect(texts?.slice(0, 6)).toEqual(["文", "=1+1", "12/10", "5", "TRUE", "2023/4/1"]);
  });

  it("gives merges, hidden rows and columns, sheets in tab order with their states", async () => {
    book = await openSheets([
      {
        name: "一",
        rows: [["a"]],
        cells: { D6: "終わり" },
        merges: ["A1:B3", "C2:C3"],
        hiddenRows: [1, 2, 5],
        hiddenColumns: [1],
      },
      { name: "二", visibility: "hidden" },
      { name: "三", visibility: "veryHidden", rows: [["c"]] },
    ]);
    const sheets = await book.snapshot();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["一", "visible"],
      ["二", "hidden"],
      ["三", "veryHidden"],
    ]);
    expect(sheets[0]).toMatchObject({
      merges: [
        { top: 0, left: 0, bottom: 2, right: 1 },
        { top: 1, left: 2, bottom: 2, right: 2 },
      ],
      hiddenColumns: [{ first: 1, last: 1 }],
    });
    expect(sheets[0]?.hiddenRows[0]).toEqual({ first: 1, last: 2 });
    expect(sheets[1]?.cells).toEqual([]);
    const third = book.workbook.sheets[2]?.id ?? "";
    const only = await book.live.read([third]);
    expect(only.ok && only.value.sheets.map(({ name }) => name)).toEqual(["三"]);
  });

  it("reads more merged areas than Excel gives for one range", async () => {
    const merges = Array.from({ length: 1_500 }, (_, row) => `A${row + 1}:B${row + 1}`);
    book = await openBook({ rows: merges.map((_, row) => [`${row}番`]), merges });
    const [sheet] = await book.snapshot();
    expect(sheet?.merges).toHaveLength(1_500);
    expect(new Set(sheet?.merges.map(({ top }) => top)).size).toBe(1_500);
  });

  it("takes at most five round trips for 2,000 rows of 9 columns", async () => {
    const row = (n: number) => [
      "基本目標",
      "方向性",
      "施策",
      "市民",
      n,
      "実績を書く。",
      "事業",
      "計画を書く。",
      "1-2",
    ];
    const rows = Array.from({ length: 2_000 }, (_, n) => row(n));
    const merges = Array.from({ length: 500 }, (_, n) => `A${4 * n + 1}:A${4 * n + 4}`);
    const heading = { numberFormat: "General", font: { size: 14 } };
    book = await openBook({ rows, merges, styles: { A1: heading } });
    const before = book.syncs();
    const [sheet] = await book.snapshot();
    await untilQuiet(book.host);
    expect(book.syncs() - before).toBeLessThanOrEqual(5);
    expect(sheet?.cells.length).toBe(2_000 * 9 - 3 * 500);
    expect(sheet?.merges).toHaveLength(500);
  });

  it("gives heights, widths and font sizes", async () => {
    const size = (points: number) => ({ numberFormat: "General", font: { size: points } });
    book = await openBook({
      rows: [["題"], ["a", "b", "c"], ["d", "e", "f"]],
      styles: { A1: size(14), B2: size(9), C3: size(9) },
      hiddenRows: [2],
      hiddenColumns: [1],
    });
    const host = firstSheet(book.workbook);
    host.rows.set(0, { height: 60 });
    host.columns.set(0, { width: 40 });
    const [sheet] = await book.snapshot();
    expect(sheet?.rowHeights).toEqual([
      { first: 0, last: 0, points: 60 },
      { first: 1, last: 1, points: 18.75 },
      { first: 2, last: 2, points: 0 },
    ]);
    // 40 digits of 7 pixels, with or without 5 pixels of margin.
    expect(sheet?.columnWidths?.[0]).toMatchObject({ first: 0, last: 0 });
    expect(sheet?.columnWidths?.[0]?.points).toBeCloseTo(212, -1);
    expect(sheet?.columnWidths?.[1]).toEqual({ first: 1, last: 1, points: 0 });
    expect(sheet?.cells.map(({ fontSize }) => fontSize)).toEqual([
      14,
      ...[undefined, 9, undefined],
      ...[undefined, undefined, 9],
    ]);
  });

  it("knows the font size of a sheet that has one, without asking its cells", async () => {
    const rows = Array.from({ length: 200 }, (_, n) => [`${n}番`, "記載"]);
    const small = { numberFormat: "General", font: { size: 9 } };
    const sized = Object.fromEntries(
      rows.flatMap((_, n) => ["A", "B"].map((column) => [`${column}${n + 1}`, small])),
    );
    book = await openBook({ rows, styles: sized });
    const [sheet] = await book.snapshot();
    expect(new Set(sheet?.cells.map(({ fontSize }) => fontSize))).toEqual(new Set([9]));
    const once = book.host.counts.responseBytes;
    book.close();
    const heading = { numberFormat: "General", font: { size: 14 } };
    book = await openBook({ rows, styles: { ...sized, A1: heading } });
    const [mixed] = await book.snapshot();
    expect(mixed?.cells.map(({ fontSize }) => fontSize).slice(0, 3)).toEqual([14, 9, 9]);
    const perCell = (book.host.counts.responseBytes - once) / 400;
    expect(perCell).toBeGreaterThan(20);
    expect(perCell).toBeLessThan(40);
  });

  it("asks for less where the answer is too large", async () => {
    const rows = Array.from({ length: 60 }, (_, n) => [`${n}番の文。`.repeat(40), n]);
    book = await openBook({ rows });
    book.host.limits.response = 9_000;
    const [sheet] = await book.snapshot();
    expect(sheet?.cells).toHaveLength(120);
    expect(sheet?.cells[118]?.text).toBe("59番の文。".repeat(40));
  });

  it("reports progress and can be stopped", async () => {
    book = await openBook({
      rows: Array.from({ length: 12_000 }, () => ["あ", "い", "う", "え", "お"]),
    });
    const seen: number[] = [];
    const all = await book.live.read(undefined, {
      onProgress: ({ done, total }) => seen.push(done / total),
    });
    expect(all.ok).toBe(true);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(1);
    const stopped = await book.live.read(undefined, { signal: { aborted: true } });
    expect(stopped).toMatchObject({ ok: false, failure: { code: "cancelled" } });
  });

  it("says which sheet is missing, and that a cell is being edited", async () => {
    book = await openBook({});
    expect(await book.live.read(["{nowhere}"])).toMatchObject({
      ok: false,
      failure: { code: "sheet-missing" },
    });
    book.workbook.editing = { sheetId: book.sheetId, position: { row: 0, column: 0 } };
    expect(await book.live.read()).toMatchObject({ ok: false, failure: { code: "cell-editing" } });
  });
});

it("lists the sheets", async () => {
  book = await openSheets([{ name: "一" }, { name: "二", protected: true, visibility: "hidden" }]);
  const [one, two] = book.workbook.sheets.map(({ id }) => id);
  expect(await book.live.sheets()).toEqual({
    ok: true,
    value: [
      { id: one, name: "一", visibility: "visible", active: true, protected: false },
      { id: two, name: "二", visibility: "hidden", active: false, protected: true },
    ],
  });
});
