import { isDeepStrictEqual } from "node:util";
import { writeXlsx } from "hucre/xlsx";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { originNow } from "../../../src/embedded/file/originNow";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import type { HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import type { RowShift } from "../../../src/embedded/model/RowShift";
import { shiftRows } from "../../../src/embedded/model/shiftRows";
import { describeFixtures, eachFixture, fixtureBytes } from "../../support/fixtures";

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
const move = (workbook: HostWorkbook, kind: RowShift["kind"], at: number, count: number) =>
  shiftRows(workbook, first(workbook), { kind, at, count });
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
const keptOf = (workbook: HostWorkbook) => {
  const now = originNow(workbook);
  if (!now.ok) throw new Error(now.failure);
  const sheet = now.value.sheets.get(first(workbook));
  return {
    pages: [sheet?.pageSetup?.printArea, sheet?.pageSetup?.printTitlesRow],
    filter: sheet?.autoFilter?.range,
    formats: sheet?.conditionalRules?.map(({ range, formula }) => [range, formula]),
    breaks: sheet?.rowBreaks,
    outline: [...(sheet?.rowDefs ?? [])].flatMap(([row, line]) => (line.outlineLevel ? [row] : [])),
    names: now.value.namedRanges.map(({ range }) => range),
  };
};

const bytes = () =>
  writeXlsx({
    sheets: [
      {
        name: "計画",
        rows: Array.from({ length: 12 }, (_, row) => [`${row + 1}行`, row]),
        pageSetup: { printArea: "$A$1:$B$12", printTitlesRow: "$4:$6" },
        autoFilter: { range: "A6:B12" },
        rowBreaks: [9],
        rowDefs: new Map([[10, { outlineLevel: 1 }]]),
        conditionalRules: [
          { type: "expression", priority: 1, range: "A7:B12", formula: '$A7=""' },
          { type: "expression", priority: 2, range: "A7:B12", formula: "$B7>$B$3" },
        ],
      },
      { name: "集計", rows: [["計"]] },
    ],
    namedRanges: [{ name: "区分", range: "計画!$A$7:$A$12" }],
  });

describe("a file whose rows have moved (Excel: names, print settings and formats follow their cells)", () => {
  it("is saved with everything where it belongs after rows came in", async () => {
    const workbook = await opened(await bytes());
    expect(move(workbook, "insert", 4, 2).ok).toBe(true);
    const expected = {
      pages: ["$A$1:$B$14", "$4:$8"],
      filter: "A8:B14",
      formats: [
        ["A9:B14", '$A9=""'],
        ["A9:B14", "$B9>$B$3"],
      ],
      breaks: [11],
      outline: [12],
      names: ["計画!$A$9:$A$14"],
    };
    expect(keptOf(workbook)).toEqual(expected);
    expect(keptOf(await again(workbook))).toMatchObject({
      ...expected,
      names: [expect.stringContaining("$A$9:$A$14")],
    });
  });

  it("loses what stood on rows that went", async () => {
    const workbook = await opened(await bytes());
    expect(move(workbook, "delete", 3, 8).ok).toBe(true);
    expect(keptOf(await again(workbook))).toMatchObject({
      pages: ["$A$1:$B$4", undefined],
      filter: "A4:B4",
      formats: [
        ["A4:B4", '$A4=""'],
        ["A4:B4", "$B4>$B$3"],
      ],
      outline: [],
    });
  });

  it("says no, with nothing changed, where a format would be torn from what it looks at", async () => {
    const workbook = await opened(
      await writeXlsx({
        sheets: [
          {
            name: "計画",
            rows: Array.from({ length: 12 }, (_, row) => [row]),
            conditionalRules: [
              { type: "expression", priority: 1, range: "A3:A9", formula: "$A3=$A2" },
            ],
          },
        ],
      }),
    );
    const before = everything(workbook);
    expect(move(workbook, "insert", 5, 1)).toMatchObject({
      ok: false,
      failure: { code: "unknown", detail: "a conditional format" },
    });
    expect(everything(workbook)).toEqual(before);
    expect(move(workbook, "insert", 0, 1).ok).toBe(true);
    expect(keptOf(workbook).formats).toEqual([["A4:A10", "$A4=$A3"]]);
  });
});

describeFixtures("real workbooks", () => {
  it.each(eachFixture())("%s: rows come in, go again, and all is as it was", async (file) => {
    const before = await opened(fixtureBytes(file));
    const merged = first(before).merges.find((merge) => merge.bottom > merge.top);
    const at = merged ? merged.top + 1 : 5;
    const workbook = await opened(fixtureBytes(file));
    expect(move(workbook, "insert", at, 3).ok).toBe(true);
    const grown = await again(workbook);
    expectSame(everything(grown), everything(workbook));
    expect(everything(grown)).not.toEqual(everything(before));
    expect(move(grown, "delete", at, 3).ok).toBe(true);
    const back = await again(grown);
    expectSame(everything(back), everything(before));
    expect(keptOf(back)).toEqual(keptOf(before));
  });
});
