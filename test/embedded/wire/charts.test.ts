import { errorCode, openHost, type OpenHost } from "../../support/openHost";

const rows = [
  ["課", "記入済", "未記入"],
  ["みなと福祉課", 7, 1],
  ["はまべ子育て課", 3, 4],
];
let host: OpenHost;
beforeEach(async () => {
  host = await openHost([{ name: "集計", rows }, { name: "進捗表" }]);
});
afterEach(() => host.close());

const add = (type: string, by: "Columns" | "Rows" = "Columns", address = "A1:C3") =>
  host.run(async (context, sheet) => {
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange(address), by);
    chart.load("id,name,chartType");
    await context.sync();
    return { id: chart.id, name: chart.name, type: chart.chartType };
  });

/** Office.js reference: `Excel.ChartCollection`, `Excel.Chart`. */
describe("charts", () => {
  it("take the names of their series and categories from texts beside the numbers", async () => {
    await add("BarStacked");
    await add("ColumnClustered", "Columns", "B2:C3");
    const names = await host.run(async (context, sheet) => {
      sheet.charts.load("items/series/items/name");
      await context.sync();
      return sheet.charts.items.map(({ series }) => series.items.map(({ name }) => name));
    });
    expect(names).toEqual([
      ["記入済", "未記入"],
      ["系列1", "系列2"],
    ]);
    const [labelled, plain] = host.sheet.charts;
    expect(labelled?.series[0]).toMatchObject({
      categories: { span: { top: 1, left: 0, bottom: 2, right: 0 } },
      values: { span: { top: 1, left: 1, bottom: 2, right: 1 } },
    });
    expect(plain?.series[0]).toMatchObject({ categories: null });
  });

  it("are titled, placed over cells, and found by name, place and id", async () => {
    const { id, name } = await add("BarStacked");
    const found = await host.run(async (context, sheet) => {
      const chart = sheet.charts.getItem(name);
      chart.title.text = "課ごとの記入";
      chart.legend.position = "Bottom";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("B6", "D9");
      const same = sheet.charts.getItemAt(0);
      const none = sheet.charts.getItemOrNullObject("どこにもない");
      same.load("id,top,left,width,height,title/text,legend/position,legend/visible");
      sheet.charts.load("count");
      await context.sync();
      return { same: same.toJSON(), none: none.isNullObject, count: sheet.charts.count };
    });
    // Four rows of 18.75 points under five, three columns of 48 points beside one.
    expect(found).toMatchObject({
      same: { id, top: 93.75, left: 48, width: 144, height: 75 },
      none: true,
      count: 1,
    });
    expect(found.same).toMatchObject({
      title: { text: "課ごとの記入" },
      legend: { position: "Bottom", visible: true },
    });
    expect(host.sheet.charts).toMatchObject([{ reversed: true, type: "BarStacked" }]);
    expect(host.workbook.changed).toBe(true);
  });

  it("of another kind, by rows, of another sheet's cells, or to be removed are not known", async () => {
    expect(await errorCode(add("Radar"))).toBe("ApiNotFound");
    expect(await errorCode(add("BarStacked", "Rows"))).toBe("ApiNotFound");
    const elsewhere = host.run(async (context, sheet) => {
      const other = context.workbook.worksheets.getItem("進捗表");
      other.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      await context.sync();
    });
    expect(await errorCode(elsewhere)).toBe("ApiNotFound");
    await add("BarStacked");
    const removed = host.run(async (context, sheet) => {
      sheet.charts.getItemAt(0).delete();
      await context.sync();
    });
    await expect(removed).rejects.toThrow("Chart.delete");
  });

  it("are not added to a protected sheet", async () => {
    host.sheet.protected = true;
    expect(await errorCode(add("BarStacked"))).toBe("AccessDenied");
    host.sheet.protectionOptions = { allowEditObjects: true };
    expect(await errorCode(add("BarStacked"))).toBe("no error");
  });
});

/** Office.js reference: `Excel.WorkbookProtection`. */
describe("a workbook whose structure is protected", () => {
  it("tells so, and lets no sheet come, go, or change its name or place", async () => {
    host.workbook.structureProtected = true;
    const told = await host.run(async (context) => {
      context.workbook.protection.load("protected");
      await context.sync();
      return context.workbook.protection.protected;
    });
    expect(told).toBe(true);
    const attempts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
      (_sheet, context) => context.workbook.worksheets.add("新しい"),
      (sheet) => sheet.delete(),
      (sheet) => (sheet.name = "別の名"),
      (sheet) => (sheet.visibility = "Hidden"),
      (sheet) => sheet.copy("End"),
    ];
    for (const attempt of attempts) {
      const tried = host.run(async (context, sheet) => {
        attempt(sheet, context);
        await context.sync();
      });
      expect(await errorCode(tried)).toBe("AccessDenied");
    }
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["集計", "進捗表"]);
  });
});
