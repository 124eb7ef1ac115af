import { errorCode, openHost, readRange, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

const red = { numberFormat: "0.0", fill: { pattern: "solid", color: "#FF0000" } };
const copy = (
  to: string,
  from: string,
  type?: "All" | "Formats" | "Values" | "Formulas" | "Link",
  skipBlanks?: boolean,
  transpose?: boolean,
) =>
  host.run(async (context, sheet) => {
    sheet.getRange(to).copyFrom(from, type, skipBlanks, transpose);
    await context.sync();
  });
const open = async () =>
  (host = await openHost([
    {
      name: "計画",
      rows: [["題", 1], ["", "=B1+$B$1"], ["下"]],
      merges: ["A1:A2"],
      styles: { A1: red },
    },
    { name: "控え", rows: [["古い", 9]] },
  ]));

describe("Range.copyFrom (Office.js reference, ExcelApi 1.9)", () => {
  it("brings contents, looks, merges, and formulas as if filled there", async () => {
    await open();
    host.sheet.validations = [
      {
        span: { top: 0, left: 1, bottom: 0, right: 1 },
        rule: { custom: { formula: "=B1>0" } },
      },
    ];
    await copy("C4", "A1:B2");
    expect(await readRange(host, "C4:D5", "formulas")).toEqual([
      ["題", 1],
      ["", "=D4+$B$1"],
    ]);
    expect(host.sheet.merges).toContainEqual({ top: 3, left: 2, bottom: 4, right: 2 });
    expect(host.sheet.cells.get(3 * 16_384 + 2)?.style).toEqual(red);
    expect(host.sheet.validations[1]?.rule).toEqual({ custom: { formula: "=D4>0" } });
  });

  it("brings looks and merges alone, or contents alone", async () => {
    await open();
    await copy("C1:C2", "A1:A2", "Formats");
    expect(await readRange(host, "C1", "values")).toEqual([[""]]);
    expect(host.sheet.merges).toHaveLength(2);
    expect(host.sheet.cells.get(2)?.style).toEqual(red);
    await copy("D1:D2", "A1:A2", "Values");
    expect(await readRange(host, "D1", "values")).toEqual([["題"]]);
    expect(host.sheet.merges).toHaveLength(2);
    expect(host.sheet.cells.get(3)?.style).toEqual({ numberFormat: "General" });
  });

  it("brings whole rows with their heights, from another sheet too", async () => {
    await open();
    host.sheet.rows.set(0, { height: 33 });
    const [, other] = host.workbook.sheets;
    await host.run(async (context, sheet) => {
      const there = context.workbook.worksheets.getItem("控え");
      there.getRange("5:6").copyFrom(sheet.getRange("1:2"));
      await context.sync();
    });
    expect(other?.rows.get(4)).toEqual({ height: 33 });
    expect(other?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 0 }]);
  });

  it("leaves what is there for blanks that are skipped", async () => {
    await open();
    await copy("E2", "A3", "Values");
    await host.run(async (context, sheet) => {
      sheet.getRange("F1:F2").values = [["残"], ["残"]];
      sheet.getRange("F1:F2").copyFrom("E1:E2", "Values", true);
      sheet.getRange("G1:G2").values = [["残"], ["残"]];
      sheet.getRange("G1:G2").copyFrom("E1:E2", "Values");
      await context.sync();
    });
    expect(await readRange(host, "F1:G2", "values")).toEqual([
      ["残", ""],
      ["下", "下"],
    ]);
  });

  it("cuts no merge and writes no locked cell; what it cannot do it says", async () => {
    await open();
    expect(await errorCode(copy("C1", "A2:B3"))).toBe("InvalidOperation");
    expect(await errorCode(copy("A2", "B3"))).toBe("InvalidOperation");
    expect(await errorCode(copy("C1:C3", "B1:B2"))).toBe("ApiNotFound");
    expect(await errorCode(copy("C1", "B1", "All", false, true))).toBe("ApiNotFound");
    expect(await errorCode(copy("C1", "B1", "Link"))).toBe("ApiNotFound");
    host.sheet.protected = true;
    expect(await errorCode(copy("C1", "B1"))).toBe("AccessDenied");
  });
});

describe("what is not known to this host", () => {
  it("is said: moveTo", async () => {
    await open();
    const move = host.run(async (context, sheet) => {
      sheet.getRange("B1").moveTo("D1");
      await context.sync();
    });
    expect(await errorCode(move)).toBe("ApiNotFound");
  });
});
