import { errorCode, openHost, readRange, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

const areasOf = (address: string) =>
  host.run(async (context, sheet) => {
    const areas = sheet.getRange(address).getMergedAreasOrNullObject();
    areas.load("isNullObject,areaCount");
    areas.areas.load("items/address");
    await context.sync();
    return areas.isNullObject ? null : areas.areas.items.map((area) => area.address);
  });

describe("merged areas", () => {
  it("are answered only where their top left cell lies in the range (office-js#3611)", async () => {
    host = await openHost([{ name: "計画", merges: ["A1:A4", "B2:C3", "A9:B9"] }]);
    expect(await areasOf("A1:C5")).toEqual(["計画!A1:A4", "計画!B2:C3"]);
    expect(await areasOf("A2:C5")).toEqual(["計画!B2:C3"]);
    expect(await areasOf("A3:C5")).toBeNull();
  });

  it("fail when a range has more than 512 (Office.js reference, getMergedAreasOrNullObject)", async () => {
    const merges = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
    host = await openHost([{ name: "計画", merges }]);
    expect(await areasOf("A1:B512")).toHaveLength(512);
    expect(await errorCode(areasOf("A1:B513"))).toBe("InvalidArgument");
  });

  it("keep only what is written to their top left cell; the rest is dropped silently and reads empty", async () => {
    host = await openHost([{ name: "計画", rows: [["あ"]], merges: ["A1:B2"] }]);
    const code = await errorCode(
      host.run(async (context, sheet) => {
        sheet.getRange("A1:B2").values = [
          ["計", "落"],
          ["ち", "る"],
        ];
        sheet.getRange("B2").values = [["消える"]];
        await context.sync();
      }),
    );
    expect(code).toBe("no error");
    expect(await readRange(host, "A1:B2", "values")).toEqual([
      ["計", ""],
      ["", ""],
    ]);
  });

  it("can be made and undone; the first content stays", async () => {
    host = await openHost([
      {
        name: "計画",
        rows: [
          ["", "い"],
          ["う", ""],
        ],
      },
    ]);
    await host.run(async (context, sheet) => {
      sheet.getRange("A1:B2").merge();
      await context.sync();
    });
    expect(await areasOf("A1:B2")).toEqual(["計画!A1:B2"]);
    await host.run(async (context, sheet) => {
      sheet.getRange("B2").unmerge();
      await context.sync();
    });
    expect(await readRange(host, "A1:B2", "values")).toEqual([
      ["い", ""],
      ["", ""],
    ]);
  });
});
