import { errorCode, openHost, readRange, type OpenHost } from "../../support/openHost";

let host: OpenHost;
const solid = (color: string) => ({ numberFormat: "General", fill: { pattern: "solid", color } });
afterEach(() => host.close());

describe("formats", () => {
  it("tell white from no fill by the pattern alone (office-js#6218, #4900)", async () => {
    host = await openHost([
      { name: "計画", styles: { A1: solid("#FFFFFF"), A2: solid("#FFF8DC") } },
    ]);
    const fills = await host.run(async (context, sheet) => {
      const cells = ["A1", "A2", "A3", "A1:A2"].map(
        (address) => sheet.getRange(address).format.fill,
      );
      for (const fill of cells) fill.load("color,pattern");
      await context.sync();
      return cells.map(({ color, pattern }) => [color, pattern]);
    });
    expect(fills).toEqual([
      ["#FFFFFF", "Solid"],
      ["#FFF8DC", "Solid"],
      ["#FFFFFF", "None"],
      [null, "Solid"],
    ]);
  });

  it("take and give back a fill, and nothing else of the look", async () => {
    const style = { numberFormat: "0.0", wrap: true, font: { bold: true } };
    host = await openHost([{ name: "計画", styles: { A1: style } }]);
    const before = host.sheet.cells.get(0)?.style;
    const paint = (work: (fill: Excel.RangeFill) => void) =>
      host.run(async (context, sheet) => {
        work(sheet.getRange("A1").format.fill);
        await context.sync();
      });
    await paint((fill) => (fill.color = "#fff8dc"));
    expect(host.sheet.cells.get(0)?.style).toEqual({
      ...before,
      fill: { pattern: "solid", color: "#FFF8DC" },
    });
    await paint((fill) => fill.clear());
    expect(host.sheet.cells.get(0)?.style).toEqual({ ...before, fill: undefined });
    expect(await errorCode(paint((fill) => (fill.color = "薄黄")))).toBe("InvalidArgument");
  });

  it("of many cells and rows come in one trip (ExcelApi 1.9)", async () => {
    host = await openHost([{ name: "計画", hiddenRows: [1], styles: { B1: solid("#FFF8DC") } }]);
    const { cells, rows } = await host.run(async (context, sheet) => {
      const range = sheet.getRange("A1:B3");
      const cells = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true } },
      });
      const rows = range.getRowProperties({ rowHidden: true });
      await context.sync();
      return { cells: cells.value, rows: rows.value };
    });
    expect(rows).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
    expect(cells[0]?.[1]).toEqual({
      format: { fill: { color: "#FFF8DC" }, font: { bold: false } },
    });
    expect(host.host.counts.syncs).toBe(1);
  });

  it("read hidden rows as true, false, or null where they differ", async () => {
    host = await openHost([{ name: "計画", hiddenRows: [1, 2] }]);
    expect(await readRange(host, "2:3", "rowHidden")).toBe(true);
    expect(await readRange(host, "1:1", "rowHidden")).toBe(false);
    expect(await readRange(host, "1:3", "rowHidden")).toBeNull();
  });
});

describe("a protected sheet", () => {
  const unlocked = { numberFormat: "General", locked: false };
  const openProtected = async () =>
    (host = await openHost([{ name: "計画", protected: true, styles: { A1: unlocked } }]));
  const write = (address: string, values: string[][]) =>
    errorCode(
      host.run(async (context, sheet) => {
        sheet.getRange(address).values = values;
        await context.sync();
      }),
    );

  it("fails a whole range for one locked cell", async () => {
    await openProtected();
    expect(await write("A1:B1", [["あ", "い"]])).toBe("AccessDenied");
    expect(await readRange(host, "A1:B1", "values")).toEqual([["", ""]]);
    expect(await write("A1", [["あ"]])).toBe("no error");
  });

  it("hides rows only where it allows to format rows", async () => {
    await openProtected();
    const hide = () =>
      errorCode(
        host.run(async (context, sheet) => {
          sheet.getRange("2:3").rowHidden = true;
          await context.sync();
        }),
      );
    expect(await hide()).toBe("AccessDenied");
    host.sheet.protectionOptions = { allowFormatRows: true };
    expect(await hide()).toBe("no error");
  });

  it("is neither merged nor unmerged", async () => {
    await openProtected();
    const merge = host.run(async (context, sheet) => {
      sheet.getRange("A1:A1").merge();
      await context.sync();
    });
    expect(await errorCode(merge)).toBe("AccessDenied");
  });

  it("says that it is one, and can be opened", async () => {
    await openProtected();
    const states = await host.run(async (context, sheet) => {
      const { protection } = sheet;
      protection.load("protected");
      await context.sync();
      const before = protection.protected;
      protection.unprotect();
      protection.load("protected");
      await context.sync();
      return [before, protection.protected];
    });
    expect(states).toEqual([true, false]);
    expect(await write("B1", [["い"]])).toBe("no error");
  });
});
