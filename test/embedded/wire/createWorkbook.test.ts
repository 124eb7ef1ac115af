import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { errorCode, openHost, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

// Office.js reference, `Excel.createWorkbook`: "Creates and opens a new workbook", from "a base64-encoded .xlsx file".
describe("Excel.createWorkbook", () => {
  it("opens the workbook in a window of its own", async () => {
    const opened: Uint8Array[] = [];
    host = await openHost([{ name: "計画" }], { openNew: (bytes) => opened.push(bytes) });
    const bytes = await saveXlsx(host.workbook);
    await host.Excel.createWorkbook(base64(bytes));
    expect(opened.map((one) => Buffer.from(one).equals(bytes))).toEqual([true]);
  });

  it("refuses what is no .xlsx file", async () => {
    host = await openHost([{ name: "計画" }], { openNew: () => {} });
    const text = base64(new TextEncoder().encode("文"));
    expect(await errorCode(host.Excel.createWorkbook(text))).toBe("InvalidArgument");
    expect(await errorCode(host.Excel.createWorkbook("!"))).toBe("InvalidArgument");
  });

  it("is refused by a host without other windows", async () => {
    host = await openHost([{ name: "計画" }]);
    const bytes = await saveXlsx(host.workbook);
    expect(await errorCode(host.Excel.createWorkbook(base64(bytes)))).toBe("UnsupportedOperation");
  });
});

// Office.js reference, `Document.getFileAsync`: "No more than two documents are allowed to be in memory".
it("getFileAsync makes no third copy before one is closed", async () => {
  host = await openHost([{ name: "計画" }]);
  const { Office } = host;
  const copy = () =>
    new Promise<Office.AsyncResult<Office.File>>((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, resolve),
    );
  const first = await copy();
  expect([first.status, (await copy()).status]).toEqual(["succeeded", "succeeded"]);
  expect((await copy()).status).toBe("failed");
  await new Promise((resolve) => first.value.closeAsync(resolve));
  expect((await copy()).status).toBe("succeeded");
});
