import { errorCode, openHost, readRange, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

/** Whatever the types say, a script may set null. */
const set = (work: (range: Record<string, unknown>) => void) =>
  host.run(async (context, sheet) => {
    work(sheet.getRange("A1") as unknown as Record<string, unknown>);
    await context.sync();
  });

describe("a whole property (Office Add-ins documentation, blank and null values)", () => {
  it("refuses null for a whole property", async () => {
    host = await openHost([{ name: "計画", rows: [["あ"]] }]);
    for (const member of ["values", "formulas", "numberFormat"]) {
      expect(await errorCode(set((range) => (range[member] = null)))).toBe("InvalidArgument");
    }
    expect(await readRange(host, "A1", "values")).toEqual([["あ"]]);
  });

  it("takes an empty number format for General", async () => {
    host = await openHost([{ name: "計画", styles: { A1: { numberFormat: "0.0" } } }]);
    await set((range) => (range["numberFormat"] = [[""]]));
    expect(await readRange(host, "A1", "numberFormat")).toEqual([["General"]]);
  });

  it("takes one value for all cells", async () => {
    host = await openHost();
    await host.run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = "同" as unknown as string[][];
      await context.sync();
    });
    expect(await readRange(host, "A1:B2", "values")).toEqual([
      ["同", "同"],
      ["同", "同"],
    ]);
  });
});
