import { textContent } from "../../../src/domain/cells/CellContent";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { selectSpan } from "../../../src/embedded/model/selectSpan";
import type { SheetChange, Selection } from "../../../src/ports/LiveWorkbook";
import { until } from "../../support/until";
import { untilQuiet } from "../../support/untilQuiet";
import { commandOf, openSheets, type OpenBook } from "./openBook";
import { fillCell } from "./sampleRecords";

let book: OpenBook;
afterEach(() => book.close());

describe("looking at cells", () => {
  it("sees several fonts inside a cell, and fills", async () => {
    book = await openSheets([
      {
        name: "一",
        rows: [["黒と赤", "黒"]],
        styles: { B1: { numberFormat: "General", fill: { pattern: "solid", color: "#FFFFFF" } } },
      },
    ]);
    const cell = book.cellAt(0, 0);
    if (cell) cell.runs = [{ text: "黒と" }, { text: "赤", font: { color: "#FF0000" } }];
    const places = [0, 1, 2].map((column) => ({
      sheetId: book.sheetId,
      position: { row: 0, column },
    }));
    const before = book.syncs();
    const looks = await book.live.look(places);
    expect(looks).toEqual({
      ok: true,
      value: [
        { ...places[0], mixedFormatting: true, fill: { kind: "none" } },
        { ...places[1], mixedFormatting: false, fill: { kind: "solid", color: "#FFFFFF" } },
        { ...places[2], mixedFormatting: false, fill: { kind: "none" } },
      ],
    });
    await untilQuiet(book.host);
    expect(book.syncs() - before).toBeLessThanOrEqual(2);
  });
});

describe("where the person is", () => {
  it("is read, set and told", async () => {
    book = await openSheets([
      { name: "一", rows: [["a"]] },
      { name: "二", rows: [["b"]] },
    ]);
    const sheet = book.workbook.sheets[1];
    if (!sheet) throw new Error("no sheet");
    const second = sheet.id;
    expect(await book.live.select(second, { row: 3, column: 2 })).toEqual({
      ok: true,
      value: null,
    });
    expect(book.workbook.activeSheetId).toBe(second);
    expect(await book.live.selection()).toEqual({
      ok: true,
      value: { sheetId: second, position: { row: 3, column: 2 } },
    });
    const seen: Selection[] = [];
    const stop = await book.live.onSelection((selection) => seen.push(selection));
    selectSpan(book.workbook, sheet, { top: 5, left: 1, bottom: 6, right: 4 });
    await until(() => seen.length > 0);
    expect(seen.at(-1)).toEqual({ sheetId: second, position: { row: 5, column: 1 } });
    stop();
    const before = seen.length;
    const others: Selection[] = [];
    await book.live.onSelection((selection) => others.push(selection));
    selectSpan(book.workbook, sheet, { top: 7, left: 1, bottom: 7, right: 1 });
    await until(() => others.length > 0);
    expect(seen).toHaveLength(before);
  });

  it("says that the sheet is gone", async () => {
    book = await openSheets([{ name: "一" }]);
    expect(await book.live.select("{nowhere}", { row: 0, column: 0 })).toMatchObject({
      ok: false,
      failure: { code: "sheet-missing" },
    });
  });
});

describe("changes by others", () => {
  it("are told, with who made them; our own are not", async () => {
    book = await openSheets([{ name: "一", rows: [["a"]] }]);
    const [sheet] = book.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    const seen: SheetChange[] = [];
    const stop = await book.live.onChange((change) => seen.push(change));
    await book.live.apply(commandOf("c", [fillCell(sheet.id, 4, 0, "x")]));
    setCellContent(book.workbook, sheet, { row: 0, column: 0 }, textContent("b"), "person");
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ kind: "cells", sheetId: sheet.id, remote: false }]);
    setCellContent(book.workbook, sheet, { row: 0, column: 0 }, textContent("c"), "coauthor");
    await until(() => seen.length > 1);
    expect(seen.at(-1)).toEqual({ kind: "cells", sheetId: sheet.id, remote: true });
    stop();
    const others: SheetChange[] = [];
    await book.live.onChange((change) => others.push(change));
    setCellContent(book.workbook, sheet, { row: 0, column: 0 }, textContent("d"), "person");
    await until(() => others.length > 0);
    expect(seen).toHaveLength(2);
  });
});
