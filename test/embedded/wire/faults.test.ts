import { errorCode, openHost, readRange, type OpenHost } from "../../support/openHost";
import { until } from "../../support/until";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost([{ name: "計画", rows: [["あ", "い"]] }]);
});
afterEach(() => host.close());

const writeBoth = () =>
  host.run(async (context, sheet) => {
    sheet.getRange("A1").values = [["か"]];
    sheet.getRange("B1").values = [["き"]];
    await context.sync();
  });
const both = () => readRange(host, "A1:B1", "values");
const firstText = async () => String((await both())[0]?.[0]);

describe("cell-edit mode", () => {
  it("fails calls while a person types (Office.js reference, InvalidOperationInCellEditMode)", async () => {
    host.workbook.editing = { sheetId: host.sheet.id, position: { row: 0, column: 0 } };
    expect(await errorCode(writeBoth())).toBe("InvalidOperationInCellEditMode");
    expect(await errorCode(both())).toBe("InvalidOperationInCellEditMode");
    host.workbook.editing = null;
    expect(await both()).toEqual([["あ", "い"]]);
  });

  it("is waited for where the call asks to (Excel.RunOptions.delayForCellEdit)", async () => {
    host.workbook.editing = { sheetId: host.sheet.id, position: { row: 0, column: 0 } };
    const done = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["か"]];
      await context.sync();
      return host.workbook.editing;
    });
    await until(() => host.host.counts.syncs === 1);
    host.workbook.editing = null;
    expect(await done).toBeNull();
    expect(await both()).toEqual([["か", "い"]]);
  });
});

describe("payload limits", () => {
  it("are 5 MB on the web (Resource limits and performance), and none on the desktop", async () => {
    const large = () =>
      host.run(async (context, sheet) => {
        sheet.getRange("A2:A201").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
        await context.sync();
      });
    const readLarge = () => readRange(host, "A2:A201", "values");
    expect(await errorCode(large())).toBe("no error");
    expect(await errorCode(readLarge())).toBe("no error");
    Object.assign(host.host.limits, { request: 5 * 1024 ** 2, response: 5 * 1024 ** 2 });
    expect(await errorCode(large())).toBe("RequestPayloadSizeLimitExceeded");
    expect(await errorCode(readLarge())).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("injected faults", () => {
  it("fail one action of one sync; what stands before it stays done", async () => {
    host.host.faults.inject({ kind: "error", code: "AccessDenied", member: "Range.values" }, 2);
    expect(await errorCode(both())).toBe("no error");
    expect(await errorCode(writeBoth())).toBe("AccessDenied");
    expect(await both()).toEqual([["あ", "い"]]);
    expect(await errorCode(writeBoth())).toBe("no error");
  });

  it("fail at an action's index", async () => {
    const actions = async (action: number) => {
      host.host.faults.inject({ kind: "error", code: "GeneralException", action });
      return [await errorCode(writeBoth()), await firstText()];
    };
    expect(await actions(0)).toEqual(["GeneralException", "あ"]);
    expect(await actions(1_000)).toEqual(["no error", "か"]);
  });

  it.each([
    ["cellEditing", "InvalidOperationInCellEditMode", "あ"],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded", "あ"],
    ["responseTooLarge", "ResponsePayloadSizeLimitExceeded", "か"],
  ] as const)("end a sync with %s", async (kind, code, left) => {
    host.host.faults.inject({ kind });
    expect(await errorCode(writeBoth())).toBe(code);
    expect(await firstText()).toBe(left);
  });

  it.each([
    [true, "か"],
    [false, "あ"],
  ])("drop an answer, carried out before: %s", async (applied, left) => {
    host.host.faults.inject({ kind: "dropped", applied });
    let answered = false;
    void writeBoth().then(() => (answered = true));
    expect(await firstText()).toBe(left);
    // An answer would have come before that of a later request.
    await both();
    expect(answered).toBe(false);
  });

  it("can be taken back", async () => {
    host.host.faults.inject({ kind: "cellEditing" });
    host.host.faults.clear();
    expect(await errorCode(writeBoth())).toBe("no error");
  });
});

describe("counts", () => {
  it("tell batches from the client's tidying up, and add up bytes", async () => {
    const { counts } = host.host;
    expect(counts.syncs).toBe(0);
    await host.run(async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [["か"]];
      await context.sync();
    });
    await until(() => counts.cleanups > 0);
    expect(counts).toMatchObject({ syncs: 2, cleanups: 1 });
    expect(counts.requestBytes).toBeGreaterThan(counts.largestRequest);
    expect(counts.responseBytes).toBeGreaterThan(0);
  });
});

describe("a member that the host does not know", () => {
  it("answers ApiNotFound with its name", async () => {
    const property = host.run(async (context, sheet) => {
      sheet.tables.load("count");
      await context.sync();
    });
    await expect(property).rejects.toThrow("Worksheet.tables");
    expect(await errorCode(property)).toBe("ApiNotFound");
    const method = host.run(async (context, sheet) => {
      sheet.getRange("A1").replaceAll("a", "b", {});
      await context.sync();
    });
    await expect(method).rejects.toThrow("Range.replaceAll");
  });
});
