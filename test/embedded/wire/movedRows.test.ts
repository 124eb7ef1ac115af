import { errorCode, openHost, readRange, type OpenHost } from "../../support/openHost";
import { until } from "../../support/until";

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

describe('formulas of all sheets follow moved rows (Excel, "Insert or delete rows")', () => {
  const open = async () =>
    (host = await openHost([
      {
        name: "計画",
        cells: { A1: "=SUM(A5:A9)", B1: "=$A$6&A$3", C1: '=COUNTIF(5:9,"A7")', A8: "=A1+A9" },
      },
      { name: "集計 表", cells: { A1: "=計画!B6+A6", A2: "='計画'!$A$5:$B$9", A7: "=A6" } },
    ]));
  const formulas = () =>
    host.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap(({ content }) =>
        content.kind === "formula" ? [content.formula] : [],
      ),
    );

  it("when rows come in", async () => {
    await open();
    await insert("6:7");
    expect(formulas().sort()).toEqual(
      [
        "=SUM(A5:A11)",
        "=$A$8&A$3",
        '=COUNTIF(5:11,"A7")',
        "=A1+A11",
        "=計画!B8+A6",
        "='計画'!$A$5:$B$11",
        "=A6",
      ].sort(),
    );
  });

  it("when rows go; what lost its cells is #REF!", async () => {
    await open();
    await remove("A5:A6");
    expect(formulas().sort()).toEqual(
      [
        "=SUM(A5:A7)",
        "=#REF!&A$3",
        '=COUNTIF(5:7,"A7")',
        "=A1+A7",
        "=計画!#REF!+A6",
        "='計画'!$A$5:$B$7",
        "=A6",
      ].sort(),
    );
    expect(await readRange(host, "B1", "values")).toEqual([["#REF!"]]);
  });

  it("and where one cannot be followed for certain, nothing is done and it is said", async () => {
    host = await openHost([{ name: "計画", rows: [["一"], ["=SUM(計画:実績!A5)"]] }]);
    expect(await errorCode(insert("1:1"))).toBe("ApiNotFound");
    expect(await readRange(host, "A1", "values")).toEqual([["一"]]);
  });
});

describe("rows of a sheet", () => {
  it("come in and go whole only: cells and columns answer ApiNotFound", async () => {
    host = await openHost();
    expect(await errorCode(insert("A1:B2"))).toBe("ApiNotFound");
    expect(await errorCode(insert("A:B"))).toBe("ApiNotFound");
    const cells = host.run(async (context, sheet) => {
      sheet.getRange("A1:B2").delete("Up");
      await context.sync();
    });
    expect(await errorCode(cells)).toBe("ApiNotFound");
  });

  it("of a protected sheet need its permission, and go only where no cell is locked (VBA reference)", async () => {
    host = await openHost([{ name: "計画", protected: true, rows: [["一"]] }]);
    expect(await errorCode(insert("1:1"))).toBe("AccessDenied");
    host.sheet.protectionOptions = { allowInsertRows: true };
    expect(await errorCode(insert("1:1"))).toBe("no error");
    expect(await errorCode(remove("A1"))).toBe("AccessDenied");
    host.sheet.protectionOptions = { allowDeleteRows: true };
    expect(await errorCode(remove("A1"))).toBe("AccessDenied");
  });

  it("tell onChanged what happened, whose it was and which rows (ExcelApi 1.7, 1.14)", async () => {
    host = await openHost([{ name: "計画", rows: [["一"]] }]);
    const heard: unknown[] = [];
    await host.run(async (context, sheet) => {
      sheet.onChanged.add(async ({ address, changeType, source, triggerSource }) => {
        heard.push([address, changeType, source, triggerSource]);
      });
      await context.sync();
    });
    await insert("5:7");
    await remove("A6:C6");
    await until(() => heard.length >= 2);
    expect(heard).toEqual([
      ["5:7", "RowInserted", "Local", "ThisLocalAddin"],
      ["6:6", "RowDeleted", "Local", "ThisLocalAddin"],
    ]);
  });

  it("stay when the call fails on purpose, and are counted as one trip", async () => {
    host = await openHost([{ name: "計画", rows: [["一"]] }]);
    host.host.faults.inject({ kind: "error", code: "GeneralException", member: "Range.delete" });
    expect(await errorCode(remove("A1"))).toBe("GeneralException");
    expect(await readRange(host, "A1", "values")).toEqual([["一"]]);
    expect(host.host.counts.syncs).toBe(2);
  });

  it("keep the selection and frozen rows where they are", async () => {
    host = await openHost([{ name: "計画", rows: [["一"]] }]);
    host.sheet.frozenRows = 3;
    host.workbook.selection = { top: 4, left: 1, bottom: 4, right: 1 };
    await insert("1:2");
    expect(host.sheet.frozenRows).toBe(3);
    expect(host.workbook.selection.top).toBe(4);
  });

  it("take validation rules along, which grow and shrink", async () => {
    host = await openHost([{ name: "計画" }, { name: "一覧" }]);
    const rule = { list: { inCellDropDown: true, source: "=一覧!$A$1:$A$5" } };
    const own = { list: { inCellDropDown: true, source: "=$F$1:$F$9" } };
    const span = { top: 2, left: 0, bottom: 5, right: 0 };
    host.sheet.validations = [
      { span, rule },
      { span: { ...span, top: 8, bottom: 8 }, rule: own },
    ];
    await insert("4:4");
    await remove("A9:A10");
    expect(host.sheet.validations).toEqual([{ span: { ...span, bottom: 6 }, rule }]);
  });
});
