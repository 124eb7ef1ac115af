import { writeXlsx } from "hucre/xlsx";
import {
  partText,
  relationshipsOf,
  unpack,
  type PackageParts,
} from "../../../src/embedded/file/PackageParts";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { drawingOf } from "../../../src/embedded/file/sheetDrawing";
import { sheetPartsOf } from "../../../src/embedded/file/sheetPartsOf";
import { addChart } from "../../../src/embedded/model/changeCharts";
import { addSheet, deleteSheet } from "../../../src/embedded/model/changeSheets";
import { shiftRows } from "../../../src/embedded/model/shiftRows";
import { chartsIn, opened, sheetNamed, span, table } from "./chartParts";

/** 13 × 8 points, of which nothing matters but that it is a picture. */
const picture = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);

/** Charts on the second and third sheet; the first has a picture, and so has the third. */
const withCharts = () =>
  writeXlsx({
    sheets: [
      {
        name: "表紙",
        rows: [["計画"]],
        images: [{ data: picture, type: "png", anchor: { from: { row: 2, col: 0 } } }],
      },
      {
        name: "集計",
        rows: table,
        charts: [
          {
            type: "bar",
            barGrouping: "stacked",
            title: "課ごとの記入",
            series: [
              { name: "記入済", values: "B2:B3", categories: "A2:A3" },
              { name: "未記入", values: "C2:C3", categories: "A2:A3" },
            ],
            anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 6 } },
          },
        ],
      },
      {
        name: "割合",
        rows: table,
        images: [{ data: picture, type: "png", anchor: { from: { row: 30, col: 0 } } }],
        charts: [
          {
            type: "pie",
            title: "割合",
            series: [{ values: "B2:B3", categories: "A2:A3" }],
            anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 6 } },
          },
        ],
      },
    ],
  });

const picturesIn = (parts: PackageParts, name: string) => {
  const path = sheetPartsOf(parts).find((one) => one.name === name)?.path ?? "";
  const drawing = drawingOf(parts, path) ?? "";
  return relationshipsOf(parts, drawing).flatMap(({ type, target }) =>
    type.endsWith("/image") && target !== null ? [parts.get(target)] : [],
  );
};

describe("charts and pictures that came with a file", () => {
  it("are kept to the letter, each on its sheet", async () => {
    const bytes = await withCharts();
    const before = unpack(bytes);
    const after = unpack(await saveXlsx(await opened(bytes)));
    expect(chartsIn(before)).toMatchObject({
      集計: [expect.any(String)],
      割合: [expect.any(String)],
    });
    expect(chartsIn(after)).toEqual(chartsIn(before));
    for (const name of ["表紙", "割合"]) {
      expect(picturesIn(before, name)).toHaveLength(1);
      expect(picturesIn(after, name)).toEqual(picturesIn(before, name));
    }
  });

  it("stay on their sheets when another goes, and one comes", async () => {
    const bytes = await withCharts();
    const { 割合: kept } = chartsIn(unpack(bytes));
    const workbook = await opened(bytes);
    deleteSheet(workbook, sheetNamed(workbook, "集計"));
    addSheet(workbook, "新しい");
    const after = unpack(await saveXlsx(workbook));
    expect(chartsIn(after)).toEqual({ 表紙: [], 割合: kept, 新しい: [] });
    expect(picturesIn(after, "割合")).toHaveLength(1);
  });

  it("share a sheet with a new one", async () => {
    const bytes = await withCharts();
    const { 集計: kept } = chartsIn(unpack(bytes));
    const workbook = await opened(bytes);
    addChart(workbook, sheetNamed(workbook, "集計"), "ColumnStacked", span("A1:C3"));
    const { 集計: charts } = chartsIn(unpack(await saveXlsx(workbook)));
    expect(charts).toHaveLength(2);
    expect(charts?.[0]).toBe(kept?.[0]);
  });

  it("are told of, as far as they are bars", async () => {
    const workbook = await opened(await withCharts());
    expect(sheetNamed(workbook, "集計").charts).toMatchObject([
      {
        type: "BarStacked",
        title: "課ごとの記入",
        place: span("A6:F20"),
        series: [
          { name: "記入済", values: { sheet: null, span: span("B2:B3") } },
          { name: "未記入", categories: { sheet: null, span: span("A2:A3") } },
        ],
      },
    ]);
    expect(sheetNamed(workbook, "割合").charts).toMatchObject([{ type: "other", title: "割合" }]);
  });

  it("keep the rows of their own sheet in place, and let those of others move", async () => {
    const workbook = await opened(await withCharts());
    const insert = { kind: "insert", at: 1, count: 1 } as const;
    expect(shiftRows(workbook, sheetNamed(workbook, "集計"), insert)).toMatchObject({
      failure: { detail: "a chart" },
    });
    expect(shiftRows(workbook, sheetNamed(workbook, "表紙"), insert).ok).toBe(true);
    expect(Object.values(chartsIn(unpack(await saveXlsx(workbook)))).flat()).toHaveLength(2);
  });
});

it("a protected structure stays, password and all", async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: "計画", rows: [["あ"]] }],
    workbookProtection: { lockStructure: true, password: "city" },
  });
  const tag = (file: Uint8Array) =>
    /<workbookProtection[^>]*>/.exec(partText(unpack(file), "xl/workbook.xml"))?.[0];
  const workbook = await opened(bytes);
  expect(workbook.structureProtected).toBe(true);
  expect(tag(bytes)).toContain("workbookPassword");
  expect(tag(await saveXlsx(workbook))).toBe(tag(bytes));
});
