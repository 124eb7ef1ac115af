import { writeXlsx } from "hucre/xlsx";
import { parseSpan } from "../../../src/domain/cells/address";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import {
  partText,
  relationshipsOf,
  unpack,
  type PackageParts,
} from "../../../src/embedded/file/PackageParts";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { drawingOf } from "../../../src/embedded/file/sheetDrawing";
import { sheetPartsOf } from "../../../src/embedded/file/sheetPartsOf";
import { addChart, changeChart } from "../../../src/embedded/model/changeCharts";
import { addSheet, deleteSheet } from "../../../src/embedded/model/changeSheets";
import { chartValues } from "../../../src/embedded/model/chartValues";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { findSheet } from "../../../src/embedded/model/findSheet";
import type { HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { shiftRows } from "../../../src/embedded/model/shiftRows";

async function opened(bytes: Uint8Array): Promise<HostWorkbook> {
  const result = await openXlsx(bytes, "book.xlsx");
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}
const again = async (workbook: HostWorkbook) => opened(await saveXlsx(workbook));
const sheetNamed = (workbook: HostWorkbook, name: string): HostSheet => {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(name);
  return sheet;
};
const span = (address: string) => {
  const parsed = parseSpan(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

const table = [
  ["課", "記入済", "未記入"],
  ["みなと福祉課", 7, 1],
  ["はまべ子育て課", 3, 4],
];
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

/** What of charts a file holds, by sheet: each chart's part, and whether the package says what it is. */
function chartsIn(parts: PackageParts): Record<string, string[]> {
  const types = partText(parts, "[Content_Types].xml");
  return Object.fromEntries(
    sheetPartsOf(parts).map(({ name, path }) => {
      const drawing = drawingOf(parts, path);
      const targets = drawing === null ? [] : relationshipsOf(parts, drawing);
      const charts = targets.flatMap(({ type, target }) =>
        type.endsWith("/chart") && target !== null ? [target] : [],
      );
      for (const one of [drawing, ...charts]) if (one) expect(types).toContain(`"/${one}"`);
      return [name, charts.map((chart) => partText(parts, chart))];
    }),
  );
}
const picturesIn = (parts: PackageParts, name: string) => {
  const path = sheetPartsOf(parts).find((one) => one.name === name)?.path ?? "";
  const drawing = drawingOf(parts, path) ?? "";
  return relationshipsOf(parts, drawing).flatMap(({ type, target }) =>
    type.endsWith("/image") && target !== null ? [parts.get(target)] : [],
  );
};

describe("a chart that is added", () => {
  const drawn = () => {
    const workbook = createHostWorkbook({
      sheets: [{ name: "進捗表" }, { name: "課's 集計", rows: table }],
    });
    const sheet = sheetNamed(workbook, "課's 集計");
    const { id } = addChart(workbook, sheet, "BarStacked", span("A1:C3"));
    changeChart(workbook, sheet, id, {
      title: "課ごと <記入>",
      legend: "Bottom",
      reversed: true,
      place: span("A6:F20"),
    });
    return workbook;
  };

  it("stands in the saved file, with every part and link it needs", async () => {
    const parts = unpack(await saveXlsx(drawn()));
    const { 進捗表: none, "課's 集計": charts } = chartsIn(parts);
    expect(none).toEqual([]);
    expect(charts).toHaveLength(1);
    expect(charts?.[0]).toContain(
      "<c:f>&apos;課&apos;&apos;s 集計&apos;!$B$2:$B$3</c:f>",
    );
    expect(charts?.[0]).toContain("<a:t>課ごと &lt;記入&gt;</a:t>");
  });

  it("comes back as it was when the file is opened, and once more", async () => {
    const workbook = drawn();
    const [was] = sheetNamed(workbook, "課's 集計").charts;
    let next = await again(workbook);
    for (let round = 0; round < 2; round++) {
      const sheet = sheetNamed(next, "課's 集計");
      expect(sheet.charts).toEqual([{ ...was, id: expect.any(String) as string, fromFile: true }]);
      expect(sheet.charts.map((chart) => chartValues(next, sheet, chart))).toEqual([
        {
          categories: ["みなと福祉課", "はまべ子育て課"],
          series: [
            { name: "記入済", values: [7, 3] },
            { name: "未記入", values: [1, 4] },
          ],
        },
      ]);
      next = await again(next);
    }
  });

  it("is saved once more from the same open workbook, and still once", async () => {
    const workbook = await again(drawn());
    const other = sheetNamed(workbook, "進捗表");
    addChart(workbook, other, "ColumnClustered", span("A1:B2"));
    await saveXlsx(workbook);
    const charts = chartsIn(unpack(await saveXlsx(workbook)));
    expect(Object.values(charts).map((one) => one.length)).toEqual([1, 1]);
  });

  it("goes with its sheet", async () => {
    const workbook = await again(drawn());
    expect(deleteSheet(workbook, sheetNamed(workbook, "課's 集計")).ok).toBe(true);
    const parts = unpack(await saveXlsx(workbook));
    expect([...parts.keys()].filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });
});

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
