import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { partText, unpack } from "../../../src/embedded/file/PackageParts";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { opens } from "../../../src/embedded/model/SheetPassword";
import { errorCode, openHost, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  host.run(async (context, sheet) => {
    sheet.protection.protect(options, password);
    await context.sync();
  });
const unprotect = (password?: string) =>
  host.run(async (context, sheet) => {
    sheet.protection.unprotect(password);
    await context.sync();
  });
const state = () =>
  host.run(async (context, sheet) => {
    const { protection } = sheet;
    protection.load("protected,options");
    await context.sync();
    return protection.toJSON();
  });

describe("Worksheet.protection (Office.js reference, ExcelApi 1.2 and 1.7)", () => {
  it("reads every documented flag, and those that were given", async () => {
    host = await openHost();
    await protect({ allowFormatRows: true, selectionMode: "Unlocked" });
    expect(await state()).toEqual({
      protected: true,
      options: {
        allowAutoFilter: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells: false,
        allowFormatColumns: false,
        allowFormatRows: true,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: false,
        selectionMode: "Unlocked",
      },
    });
    expect(await errorCode(protect())).toBe("InvalidOperation");
  });

  it("opens with its password only", async () => {
    host = await openHost();
    await protect({}, "ひみつ");
    expect(await errorCode(unprotect())).toBe("AccessDenied");
    expect(await errorCode(unprotect("ちがう"))).toBe("AccessDenied");
    expect((await state()).protected).toBe(true);
    expect(await errorCode(unprotect("ひみつ"))).toBe("no error");
    expect((await state()).protected).toBe(false);
  });

  it("passes a word over where the sheet has no password (VBA reference, Worksheet.Unprotect)", async () => {
    host = await openHost();
    await protect();
    expect(await errorCode(unprotect("何か"))).toBe("no error");
    expect(await errorCode(unprotect())).toBe("no error");
  });

  it("is saved with what it allows and the password's SHA-512 (ECMA-376 Part 1, 18.3.1.85)", async () => {
    host = await openHost();
    await protect({ allowInsertRows: true, allowEditObjects: true, selectionMode: "None" }, "鍵1");
    const bytes = await saveXlsx(host.workbook);
    const xml = partText(unpack(bytes), "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<sheetProtection algorithmName="SHA-512" hashValue="[^"]{88}" saltValue=/);
    const again = await openXlsx(bytes, "book.xlsx");
    const sheet = again.ok ? again.value.sheets[0] : undefined;
    expect(sheet?.protectionOptions).toEqual((await state()).options);
    expect(sheet?.password && opens(sheet.password, "鍵1")).toBe(true);
    expect(sheet?.password && opens(sheet.password, "鍵2")).toBe(false);
  });

  it("keeps cells open whose lock was taken off before, and their formulas hidden", async () => {
    host = await openHost([{ name: "計画", cells: { A1: "=1+1" } }]);
    const work = (lock: (protection: Excel.FormatProtection) => void) =>
      host.run(async (context, sheet) => {
        lock(sheet.getRange("A1:A2").format.protection);
        await context.sync();
      });
    await work((protection) => protection.set({ locked: false, formulaHidden: true }));
    await protect();
    expect(await errorCode(work((protection) => (protection.locked = true)))).toBe("AccessDenied");
    const again = await openXlsx(await saveXlsx(host.workbook), "book.xlsx");
    const style = again.ok ? again.value.sheets[0]?.cells.get(0)?.style : undefined;
    expect(style).toMatchObject({ locked: false, formulaHidden: true });
  });
});
