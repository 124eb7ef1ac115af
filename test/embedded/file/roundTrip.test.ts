import { isDeepStrictEqual } from "node:util";
import type { CellContent } from "../../../src/domain/cells/CellContent";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { changeStyle } from "../../../src/embedded/model/changeStyle";
import { cellAt, contentAt, styleAt } from "../../../src/embedded/model/cellAt";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import type { HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { describeFixtures, eachFixture, fixtureBytes } from "../../support/fixtures";
import { readBytes } from "../../support/readBytes";

async function opened(bytes: Uint8Array): Promise<HostWorkbook> {
  const result = await openXlsx(bytes, "book.xlsx");
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}
const again = async (workbook: HostWorkbook) => opened(await saveXlsx(workbook));
const first = (workbook: HostWorkbook): HostSheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const sorted = <Value>(map: ReadonlyMap<number, Value>) => [...map].sort(([a], [b]) => a - b);
const everything = (workbook: HostWorkbook) =>
  workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sorted(sheet.cells),
    rows: sorted(sheet.rows),
    columns: sorted(sheet.columns),
  }));

/** Compared as a whole first: jest's own comparison, which tells what differs, takes many times as long. */
function expectSame(is: unknown, was: unknown): void {
  if (!isDeepStrictEqual(is, was)) expect(is).toEqual(was);
}

describeFixtures("real workbooks", () => {
  it.each(eachFixture())("%s: saved and opened again, everything is as it was", async (file) => {
    const before = await opened(fixtureBytes(file));
    expectSame(everything(await again(before)), everything(before));
  });

  it.each(eachFixture())(
    "%s: the product's own reader sees the same in what was saved",
    async (file) => {
      const [before, after] = [
        fixtureBytes(file),
        await saveXlsx(await opened(fixtureBytes(file))),
      ];
      const [{ sheets: was }, { sheets: is }] = [await readBytes(before), await readBytes(after)];
      const withoutIds = (sheets: typeof is) => sheets.map((sheet) => ({ ...sheet, id: "" }));
      expectSame(withoutIds(is), withoutIds(was));
    },
  );
});

describe("a saved workbook", () => {
  it.each<CellContent>([
    ...[
      "=1+1",
      "(1)",
      "12/10",
      "100%",
      "-",
      "'x",
      "@x",
      " 前後 ",
      "一\n二",
      "#N/A",
      "<&>",
      "_x000D_",
      "😀",
    ].map((text) => ({ kind: "text", text }) as const),
    { kind: "value", value: 45383, numberFormat: "yyyy/m/d" },
    { kind: "value", value: 0.5208333333, numberFormat: "h:mm" },
    { kind: "value", value: 1, numberFormat: "yyyy/m/d" },
    { kind: "value", value: -0.1, numberFormat: "General" },
    { kind: "value", value: true, numberFormat: "General" },
    { kind: "formula", formula: '=IF(A1="","",A1&"課")', numberFormat: "General" },
    { kind: "formula", formula: "#N/A", numberFormat: "General" },
  ])("keeps %j", async (content) => {
    const workbook = createHostWorkbook({ sheets: [{ name: "計画", cells: { B2: content } }] });
    expect(contentAt(first(await again(workbook)), { row: 1, column: 1 })).toEqual(content);
  });

  it("keeps merges, hidden rows and columns, sizes, frozen panes, visibility and sheet ids", async () => {
    const workbook = createHostWorkbook({
      sheets: [
        { name: "計画", merges: ["A5:B6"], hiddenRows: [7, 8], hiddenColumns: [3] },
        { name: "隠し", visibility: "veryHidden" },
      ],
    });
    const sheet = first(workbook);
    sheet.rows.set(1, { height: 78.8 });
    sheet.columns.set(0, { width: 34 });
    Object.assign(sheet, { frozenRows: 3, frozenColumns: 2, defaultRowHeight: 13.5 });
    workbook.sheets.reverse();
    const after = await again(workbook);
    expect(after.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual(
      workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility]),
    );
    const found = after.sheets[1];
    expect(found?.merges).toEqual(sheet.merges);
    expect([...(found?.rows ?? [])].filter(([, row]) => row.hidden).map(([row]) => row)).toEqual([
      7, 8,
    ]);
    expect(found?.columns.get(3)?.hidden).toBe(true);
    expect(found?.rows.get(1)?.height).toBe(78.8);
    expect(found?.columns.get(0)?.width).toBe(34);
    expect(found).toMatchObject({ frozenRows: 3, frozenColumns: 2, defaultRowHeight: 13.5 });
  });

  it("keeps protection, what it allows, and unlocked cells", async () => {
    const workbook = createHostWorkbook({
      sheets: [
        {
          name: "計画",
          protected: true,
          styles: { A1: { numberFormat: "General", locked: false } },
        },
      ],
    });
    first(workbook).protectionOptions = { allowFormatRows: true };
    const sheet = first(await again(workbook));
    expect(sheet.protected).toBe(true);
    expect(sheet.protectionOptions).toMatchObject({
      allowFormatRows: true,
      allowFormatColumns: false,
    });
    expect(styleAt(sheet, { row: 0, column: 0 }).locked).toBe(false);
  });

  it("keeps fonts inside a cell, and list validations", async () => {
    const workbook = createHostWorkbook({ sheets: [{ name: "計画", rows: [["赤い字"]] }] });
    const cell = cellAt(first(workbook), { row: 0, column: 0 });
    if (cell)
      cell.runs = [{ text: "赤", font: { color: "#FF0000", bold: true } }, { text: "い字" }];
    const rule = { list: { inCellDropDown: true, source: "済,未" } };
    first(workbook).validations = [{ span: { top: 1, left: 0, bottom: 9, right: 0 }, rule }];
    const sheet = first(await again(workbook));
    expect(cellAt(sheet, { row: 0, column: 0 })?.runs).toMatchObject([
      { text: "赤", font: { color: "#FF0000", bold: true } },
      { text: "い字" },
    ]);
    expect(sheet.validations).toEqual(first(workbook).validations);
  });

  it("keeps a cell's font and borders when only its fill was changed", async () => {
    const style = {
      numberFormat: "0.0",
      wrap: true,
      font: { name: "ＭＳ Ｐゴシック", size: 9, bold: true },
      border: { top: { style: "thin", color: "#808080" } },
    };
    const workbook = await again(
      createHostWorkbook({ sheets: [{ name: "計画", styles: { A1: style } }] }),
    );
    const fill = { pattern: "solid", color: "#FFF8DC" };
    const span = { top: 0, left: 0, bottom: 0, right: 0 };
    changeStyle(workbook, first(workbook), span, (before) => ({ ...before, fill }));
    const coloured = await again(workbook);
    expect(styleAt(first(coloured), { row: 0, column: 0 })).toMatchObject({ ...style, fill });
    changeStyle(coloured, first(coloured), span, (before) => ({ ...before, fill: undefined }));
    const given = styleAt(first(await again(coloured)), { row: 0, column: 0 });
    expect(given).toMatchObject(style);
    expect(given.fill).toBeUndefined();
  });

  it("has what was written since it was opened", async () => {
    const workbook = await again(
      createHostWorkbook({ sheets: [{ name: "計画", rows: [["あ", 1, "=A1"]] }] }),
    );
    const text = { kind: "text", text: "=い" } as const;
    [0, 1, 2].forEach((column) =>
      setCellContent(workbook, first(workbook), { row: 0, column }, text),
    );
    const sheet = first(await again(workbook));
    expect([0, 1, 2].map((column) => contentAt(sheet, { row: 0, column }))).toEqual([
      text,
      text,
      text,
    ]);
  });
});
