import { typeIntoCell } from "../../../src/embedded/model/typeIntoCell";
import { errorCode, openHost, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

const list = (source: string) => ({ list: { inCellDropDown: true, source } });
const set = (address: string, rule: Excel.DataValidationRule) =>
  host.run(async (context, sheet) => {
    sheet.getRange(address).dataValidation.rule = rule;
    await context.sync();
  });
const read = (address: string) =>
  host.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load("rule,type,valid,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    return dataValidation.toJSON();
  });
const clear = (address: string) =>
  host.run(async (context, sheet) => {
    sheet.getRange(address).dataValidation.clear();
    await context.sync();
  });
const typeOf = async (address: string) => (await read(address)).type;

describe("Range.dataValidation (Office.js reference, ExcelApi 1.8)", () => {
  it("gives back a list with its alert, prompt and blanks as they were set, or Excel's own", async () => {
    host = await openHost();
    await set("B2:B5", list("市民,行政"));
    expect(await read("B2:B5")).toEqual({
      rule: list("市民,行政"),
      type: "List",
      valid: true,
      ignoreBlanks: true,
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      prompt: { message: "", showPrompt: true, title: "" },
    });
    const errorAlert = {
      message: "区分から選んでください。",
      showAlert: true,
      style: "Warning",
      title: "区分",
    } as const;
    const prompt = { message: "一つ選びます。", showPrompt: true, title: "区分" };
    await host.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("B2:B5");
      dataValidation.set({ errorAlert, prompt, ignoreBlanks: false });
      await context.sync();
    });
    const { rule, ...rest } = await read("B3:B4");
    expect(rule).toEqual(list("市民,行政"));
    expect(rest).toEqual({ type: "List", valid: false, ignoreBlanks: false, errorAlert, prompt });
  });

  it("reads None, MixedCriteria and Inconsistent (Excel.DataValidationType)", async () => {
    host = await openHost();
    await set("A1:A3", list("済,未"));
    await set("A4:A6", list("市民,行政"));
    await set("B1:B3", { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } });
    expect(await typeOf("A1:A3")).toBe("List");
    expect(await typeOf("C1")).toBe("None");
    expect(await typeOf("A3:A4")).toBe("Inconsistent");
    expect(await typeOf("A3:B3")).toBe("Inconsistent");
    expect(await typeOf("A6:A7")).toBe("MixedCriteria");
    expect(await typeOf("B1:B3")).toBe("WholeNumber");
    expect((await read("B2")).rule).toEqual({
      wholeNumber: { formula1: "=1", formula2: "=5", operator: "Between" },
    });
  });

  it("takes a rule over differing ones only after they were cleared (office-js#2594)", async () => {
    host = await openHost();
    await set("A2:A3", list("済,未"));
    expect(await errorCode(set("A1:A4", list("市民,行政")))).toBe("InvalidArgument");
    await clear("A1:A4");
    await set("A1:A4", list("市民,行政"));
    expect(await typeOf("A1:A4")).toBe("List");
  });

  it("is cleared from a part, and the rest keeps it", async () => {
    host = await openHost();
    await set("A1:C9", list("済,未"));
    await clear("B4:B5");
    expect(await typeOf("B4:B5")).toBe("None");
    for (const rest of ["A1:C3", "A4:A5", "C4:C5", "A6:C9"])
      expect(await typeOf(rest)).toBe("List");
  });

  it("keeps what a formula says of each cell when an area is cut", async () => {
    host = await openHost();
    await set("A1:A9", { custom: { formula: "=$C1<>A2" } });
    await clear("A4");
    expect((await read("A5:A9")).rule).toEqual({ custom: { formula: "=$C5<>A6" } });
    expect((await read("A7")).rule).toEqual({ custom: { formula: "=$C7<>A8" } });
  });

  it("takes one criterion, complete, and a written list of at most 255 characters", async () => {
    host = await openHost();
    for (const rule of [
      {},
      { ...list("済"), custom: { formula: "=A1" } },
      list("あ".repeat(256)),
      { decimal: { formula1: 1, operator: "Between" } },
      { list: { inCellDropDown: true } },
    ]) {
      expect(await errorCode(set("A1", rule as Excel.DataValidationRule))).toBe("InvalidArgument");
    }
  });

  it('is not to be changed on a protected sheet (Excel, "More on data validation")', async () => {
    host = await openHost([{ name: "計画", protected: true }]);
    host.sheet.protectionOptions = { allowFormatCells: true };
    expect(await errorCode(set("A1", list("済")))).toBe("AccessDenied");
    expect(await errorCode(clear("A1"))).toBe("AccessDenied");
  });
});

describe("DataValidation.valid", () => {
  it("is true, false, or null where cells differ", async () => {
    host = await openHost([{ name: "計画", rows: [["市民"], ["市 民"], [3], [9]] }]);
    await set("A1:A2", list("市民, 行政"));
    await set("A3:A4", { wholeNumber: { formula1: 5, operator: "LessThan" } });
    const valid = async (address: string) => (await read(address)).valid;
    expect(await valid("A1")).toBe(true);
    expect(await valid("A2")).toBe(false);
    expect(await valid("A1:A2")).toBeNull();
    expect(await valid("A3")).toBe(true);
    expect(await valid("A4")).toBe(false);
  });
});

describe('typing into a validated cell (Excel, "Apply data validation to cells")', () => {
  const type = (typed: string, row = 0) => {
    const done = typeIntoCell(host.workbook, host.sheet, { row, column: 0 }, typed);
    return done.ok ? "ok" : done.failure;
  };

  it("is refused by a list with a stop alert, and by no other", async () => {
    host = await openHost();
    await set("A1:A3", list("市民,行政"));
    expect(type("行政")).toBe("ok");
    expect(type("福祉")).toBe("not-allowed");
    expect(host.sheet.cells.get(0)?.text).toBe("行政");
    expect(type("")).toBe("ok");
    await host.run(async (context, sheet) => {
      const alert = { message: "", title: "", showAlert: true };
      sheet.getRange("A2").dataValidation.errorAlert = { ...alert, style: "Warning" };
      sheet.getRange("A3").dataValidation.errorAlert = {
        ...alert,
        showAlert: false,
        style: "Stop",
      };
      await context.sync();
    });
    expect([type("福祉", 1), type("福祉", 2), type("福祉", 0)]).toEqual([
      "ok",
      "ok",
      "not-allowed",
    ]);
  });

  it("knows lists that stand in cells of another sheet, whatever the case", async () => {
    host = await openHost([{ name: "計画" }, { name: "区分 表", rows: [["市民"], ["NPO"]] }]);
    await set("A1", list("='区分 表'!$A$1:$A$9"));
    expect(type("npo")).toBe("ok");
    expect(type("行政")).toBe("not-allowed");
  });

  it("is not judged where that would take calculation", async () => {
    host = await openHost();
    await set("A1", list("=INDIRECT($B$1)"));
    await set("A2", { custom: { formula: "=LEN(A2)>3" } });
    expect([type("何でも"), type("何", 1)]).toEqual(["ok", "ok"]);
  });
});
