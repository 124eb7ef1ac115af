import { cellAt } from "../../../src/embedded/model/cellAt";
import { errorCode, openHost, readRange, type OpenHost } from "../../support/openHost";

let host: OpenHost;
const open = async (...args: Parameters<typeof openHost>) => (host = await openHost(...args));
afterEach(() => host.close());

const write = (address: string, values: unknown[][]) =>
  host.run(async (context, sheet) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });

describe("Range.values (Office.js reference, and the issues named)", () => {
  it("leaves a cell for null and clears it for the empty string", async () => {
    await open([{ name: "計画", rows: [["あ", "い"]] }]);
    await write("A1:B1", [[null, ""]]);
    expect(await readRange(host, "A1:B1", "values")).toEqual([["あ", ""]]);
    expect(await readRange(host, "A1:B1", "valueTypes")).toEqual([["String", "Empty"]]);
  });

  it("parses strings as if typed", async () => {
    await open();
    await write("A1:F1", [["(1)", "100%", "=1+1", "-A1", "１２", "true"]]);
    expect(await readRange(host, "A1:F1", "formulas")).toEqual([[-1, 1, "=1+1", "=-A1", 12, true]]);
    expect(await readRange(host, "A1:B1", "numberFormat")).toEqual([["General", "0%"]]);
  });

  it("makes a date of 12/10, as a number with a date format", async () => {
    await open();
    await write("A1", [["12/10"]]);
    expect(await readRange(host, "A1", "valueTypes")).toEqual([["Double"]]);
    expect(await readRange(host, "A1", "numberFormat")).toEqual([["mm/dd"]]);
    expect(await readRange(host, "A1", "text")).toEqual([["12/10"]]);
  });

  it("takes text after an apostrophe, which a round trip of formulas strips (office-js#6687)", async () => {
    await open();
    const texts = ["=1+1", "(1)", "12/10", "100%", "-", "'x"];
    await write("A1:F1", [texts.map((text) => `'${text}`)]);
    expect(await readRange(host, "A1:F1", "values")).toEqual([texts]);
    expect(await readRange(host, "A1:F1", "valueTypes")).toEqual([texts.map(() => "String")]);
    await host.run(async (context, sheet) => {
      const range = sheet.getRange("B1");
      range.load("formulas");
      await context.sync();
      const { formulas } = range;
      range.formulas = formulas;
      await context.sync();
    });
    expect(await readRange(host, "B1", "values")).toEqual([[-1]]);
  });

  it("refuses what Excel would not take as a formula, and more than 32,767 characters", async () => {
    await open([{ name: "計画", rows: [["あ"]] }]);
    expect(await errorCode(write("A1", [["-研修を行う。"]]))).toBe("InvalidArgument");
    expect(await errorCode(write("A1", [["あ".repeat(32_768)]]))).toBe("InvalidArgument");
    expect(await readRange(host, "A1", "values")).toEqual([["あ"]]);
    expect(await errorCode(write("A1", [["あ".repeat(32_767)]]))).toBe("no error");
  });

  it("refuses an array of another size", async () => {
    await open();
    expect(await errorCode(write("A1:B2", [["あ"]]))).toBe("InvalidArgument");
  });

  it("loses fonts inside the cell (office-js#4726), and shows before that there are several", async () => {
    await open([{ name: "計画", rows: [["赤い字"]] }]);
    const cell = cellAt(host.sheet, { row: 0, column: 0 });
    if (cell) cell.runs = [{ text: "赤", font: { color: "#FF0000" } }, { text: "い字" }];
    const color = () =>
      host.run(async (context, sheet) => {
        const { font } = sheet.getRange("A1").format;
        font.load("color,bold");
        await context.sync();
        return [font.color, font.bold];
      });
    expect(await color()).toEqual([null, false]);
    await write("A1", [["黒い字"]]);
    expect(await color()).toEqual(["#000000", false]);
  });

  it("takes large writes, which the client cuts into rows", async () => {
    await open();
    const values = Array.from({ length: 600 }, (_, row) => [row, `r${row}`, null, row * 2]);
    await write("A1:D600", values);
    expect(await readRange(host, "A600:D600", "values")).toEqual([[599, "r599", "", 1198]]);
  });

  it("keeps what was done before an action fails", async () => {
    await open();
    const failed = host.run(async (context, sheet) => {
      sheet.getRange("A1").values = [["先"]];
      context.workbook.worksheets.getItem("無い").getRange("A1").values = [["後"]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(await readRange(host, "A1", "values")).toEqual([["先"]]);
  });
});

describe("used ranges (Office.js reference)", () => {
  const used = (valuesOnly: boolean) =>
    host.run(async (context, sheet) => {
      const range = sheet.getUsedRange(valuesOnly);
      const orNull = sheet.getUsedRangeOrNullObject(valuesOnly);
      range.load("address");
      orNull.load("address");
      await context.sync();
      return [range.address, orNull.isNullObject ? null : orNull.address];
    });

  it("is A1 on a blank sheet, or null in its OrNullObject form", async () => {
    await open();
    expect(await used(true)).toEqual(["計画!A1", null]);
  });

  it("counts formatted cells unless only values are asked for", async () => {
    await open([
      { name: "計画", cells: { B2: "あ" }, styles: { D9: { numberFormat: "0", wrap: true } } },
    ]);
    expect(await used(false)).toEqual(["計画!B2:D9", "計画!B2:D9"]);
    expect(await used(true)).toEqual(["計画!B2", "計画!B2"]);
  });

  it("quotes a sheet's name that reads like a cell", async () => {
    await open([{ name: "R5" }]);
    expect(await used(true)).toEqual(["'R5'!A1", null]);
  });
});
