import { errorCode, openHost, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

describe("many rows, columns and cells in one trip (Office.js reference, ExcelApi 1.9)", () => {
  it("tell heights, widths, fonts and hidden rows", async () => {
    host = await openHost([
      {
        name: "計画",
        hiddenRows: [1],
        styles: { A1: { numberFormat: "General", font: { size: 9 } } },
      },
    ]);
    const found = await host.run(async (context, sheet) => {
      sheet.getRange("3:3").format.rowHeight = 40.5;
      sheet.getRange("B:B").format.columnWidth = 60;
      const range = sheet.getRange("A1:B3");
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      const cells = range.getCellProperties({ format: { font: { size: true } } });
      await context.sync();
      return [rows.value, columns.value[1], cells.value[0]];
    });
    expect(found).toEqual([
      [
        { rowHidden: false, format: { rowHeight: 18.75 } },
        { rowHidden: true, format: { rowHeight: 0 } },
        { rowHidden: false, format: { rowHeight: 40.5 } },
      ],
      { format: { columnWidth: 60 } },
      [{ format: { font: { size: 9 } } }, { format: { font: { size: 11 } } }],
    ]);
    expect(host.host.counts.syncs).toBe(1);
  });

  it("hide and show rows in several places", async () => {
    host = await openHost([{ name: "計画", hiddenRows: [3, 4, 5] }]);
    const hidden = await host.run(async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("A5:C6").rowHidden = false;
      sheet.getRange("9:9").rowHidden = true;
      const rows = sheet.getRange("A1:A9").getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.flatMap((row, index) => (row.rowHidden ? [index + 1] : []));
    });
    expect(hidden).toEqual([2, 3, 4, 9]);
    expect(host.host.counts.syncs).toBe(1);
  });
});

describe("Range.merge (Office.js reference)", () => {
  it("merges each row on its own with across; one cell alone is no merge", async () => {
    host = await openHost();
    await host.run(async (context, sheet) => {
      sheet.getRange("A1:B2").merge(true);
      sheet.getRange("D1").merge();
      await context.sync();
    });
    expect(host.sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 1, right: 1 },
    ]);
    host.sheet.protected = true;
    const work = host.run(async (context, sheet) => {
      sheet.getRange("A1:B2").unmerge();
      await context.sync();
    });
    expect(await errorCode(work)).toBe("AccessDenied");
  });
});
