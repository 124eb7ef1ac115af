import { errorCode, openHost, readRange, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

const insert = (address: string) =>
  host.run(async (context, sheet) => {
    sheet.getRange(address).insert("Down");
    await context.sync();
  });
const remove = (address: string) =>
  host.run(async (context, sheet) => {
    sheet.getRange(address).getEntireRow().delete("Up");
    await context.sync();
  });
const merges = () => host.sheet.merges.map(({ top, bottom }) => `${top + 1}-${bottom + 1}`);
const solid = (color: string) => ({ numberFormat: "General", fill: { pattern: "solid", color } });

describe("inserted rows (Office.js reference, Range.insert)", () => {
  it("push the rows below down: cells, heights and hidden rows", async () => {
    host = await openHost([
      { name: "計画", rows: [["一"], ["二"], ["三"], ["四"]], hiddenRows: [2] },
    ]);
    host.sheet.rows.set(3, { height: 40 });
    await insert("2:3");
    expect(await readRange(host, "A1:A6", "values")).toEqual(
      ["一", "", "", "二", "三", "四"].map((text) => [text]),
    );
    expect(await readRange(host, "5:5", "rowHidden")).toBe(true);
    expect(await readRange(host, "2:4", "rowHidden")).toBe(false);
    expect(host.sheet.rows.get(5)).toEqual({ height: 40 });
  });

  it("come back as a range where the blank space is, while the range itself moves down", async () => {
    host = await openHost([{ name: "計画", rows: [["一"], ["二"], ["三"]] }]);
    const found = await host.run(async (context, sheet) => {
      const old = sheet.getRange("2:3");
      const blank = old.insert("Down");
      const [first, second] = [old.getCell(0, 0), blank.getCell(0, 0)];
      for (const range of [old, blank]) range.load("address");
      for (const cell of [first, second]) cell.load("values");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      old.load("address");
      await context.sync();
      return [blank.address, first.values, second.values, old.address];
    });
    expect(found).toEqual(["計画!2:3", [["二"]], [[""]], "計画!5:6"]);
  });

  it("look like the row above, whose contents and side-by-side merges they do not take", async () => {
    const red = solid("#FF0000");
    host = await openHost([
      { name: "計画", rows: [["一", "壱"], ["二"]], merges: ["A1:B1"], styles: { A1: red } },
    ]);
    host.sheet.rows.set(0, { height: 30 });
    await insert("2:2");
    expect(host.sheet.cells.get(16_384)).toEqual({
      content: { kind: "empty" },
      text: "",
      style: red,
    });
    expect(host.sheet.rows.get(1)).toEqual({ height: 30 });
    expect(merges()).toEqual(["1-1"]);
  });

  it("at the top look like the row below", async () => {
    const red = solid("#FF0000");
    host = await openHost([{ name: "計画", rows: [["一"]], styles: { A1: red } }]);
    await insert("1:1");
    expect(host.sheet.cells.get(0)?.style).toEqual(red);
    expect(await readRange(host, "A1:A2", "values")).toEqual([[""], ["一"]]);
  });

  it("make a merge grow that they come into, not one that they come before or after", async () => {
    host = await openHost([{ name: "計画", merges: ["A1:A3", "B3:B4", "C1:C2"] }]);
    await insert("3:3");
    expect(merges()).toEqual(["1-4", "4-5", "1-2"]);
  });

  it("are refused where a filled row would be pushed off the sheet", async () => {
    host = await openHost([{ name: "計画", cells: { A1048576: "末" } }]);
    expect(await errorCode(insert("1:1"))).toBe("InsertDeleteConflict");
    expect(host.sheet.cells.size).toBe(1);
  });
});

describe("deleted rows (Office.js reference, Range.delete)", () => {
  it("pull the rows below up and shrink merges; one that is a single cell is none", async () => {
    host = await openHost([
      {
        name: "計画",
        rows: [["一"], ["二"], ["三"], ["四"]],
        merges: ["B1:B3", "C2:C3", "D3:D4", "E1:E1048576"],
      },
    ]);
    await remove("A2:A2");
    expect(await readRange(host, "A1:A3", "values")).toEqual([["一"], ["三"], ["四"]]);
    expect(merges()).toEqual(["1-2", "2-3", "1-1048576"]);
  });

  it("take a merge's content along with its first row", async () => {
    host = await openHost([{ name: "計画", rows: [["題"], ["施策"]], merges: ["A2:A4"] }]);
    await remove("2:2");
    expect(merges()).toEqual(["2-3"]);
    expect(await readRange(host, "A2", "values")).toEqual([[""]]);
  });

  it("leave a range that lay in them with nothing to stand for", async () => {
    host = await openHost([{ name: "計画", rows: [["一"], ["二"]] }]);
    const work = host.run(async (context, sheet) => {
      const range = sheet.getRange("A2");
      sheet.getRange("2:2").delete("Up");
      range.load("values");
      await context.sync();
    });
    expect(await errorCode(work)).toBe("InvalidReference");
  });
});
