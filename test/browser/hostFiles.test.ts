import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { positionKey } from "../../src/domain/cells/Position";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { planBook } from "../embedded/page/planBook";

let host: HostPageTest;
let other: Buffer;

beforeAll(async () => {
  host = await openHostPage(planBook(3));
  const workbook = createHostWorkbook({ sheets: [{ name: "別の表", rows: [["別のブック"]] }] });
  other = Buffer.from(await saveXlsx(workbook));
}, 120_000);
afterAll(() => host.close());

const choose = (name: string, buffer: Buffer) =>
  host.page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
const bookName = () => host.page.getByRole("heading", { level: 1 }).innerText();
const alert = () => host.page.getByRole("alert");

async function drop(name: string, bytes: Buffer): Promise<void> {
  const data = await host.page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(text ?? ""), (character) => character.charCodeAt(0));
      transfer.items.add(new File([content], file ?? ""));
      return transfer;
    },
    [name, bytes.toString("base64")],
  );
  await host.page.dispatchEvent("body", "drop", { dataTransfer: data });
}

describe("files", () => {
  it("opens the workbook that the server was started with, under its own name", async () => {
    await expect(bookName()).resolves.toBe("地域福祉計画_令和5年度.xlsx");
    await expect(host.page.title()).resolves.toContain("地域福祉計画_令和5年度.xlsx");
  });

  it.each([
    ["空.xlsx", Buffer.alloc(0), "空（0バイト）"],
    ["メモ.xlsx", Buffer.from("これはブックではありません"), "ではありません"],
    ["途中.xlsx", Buffer.from("504b0304140000000800", "hex"), ""],
  ])("refuses %s with event, cause and remedy; the open book stays", async (name, bytes, cause) => {
    await choose(name, bytes);
    const said = await alert().innerText();
    for (const part of ["事象", "原因", "対処", name, cause]) expect(said).toContain(part);
    await expect(bookName()).resolves.toBe("地域福祉計画_令和5年度.xlsx");
    await alert().getByRole("button").click();
  });

  it("saves what was typed as a download that reads the same again", async () => {
    const { page, cell } = host;
    await cell("C3").click();
    await page.keyboard.type("市民・団体");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").first().innerText()).resolves.toContain("保存していない");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存する" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("地域福祉計画_令和5年度.xlsx");
    const again = await openXlsx(readFileSync(await download.path()), "again.xlsx");
    if (!again.ok) throw new Error(again.failure.detail);
    const sheet = again.value.sheets[0];
    expect(sheet?.cells.get(positionKey({ row: 2, column: 2 }))?.text).toBe("市民・団体");
    expect(sheet?.merges).toContainEqual({ top: 2, bottom: 5, left: 3, right: 3 });
    await expect(page.getByRole("status").first().innerText()).resolves.toContain("保存しました");
  });

  it("asks before another book takes the place of a changed one", async () => {
    const { page, cell } = host;
    await cell("C4").click();
    await page.keyboard.press("Delete");
    await choose("別.xlsx", other);
    const question = page.getByRole("alertdialog");
    await question.getByRole("button", { name: "やめる" }).click();
    await expect(bookName()).resolves.toBe("地域福祉計画_令和5年度.xlsx");
    await choose("別.xlsx", other);
    await question.getByRole("button", { name: "保存せずに開く" }).click();
    await page.waitForSelector("text=別のブック");
    await expect(bookName()).resolves.toBe("別.xlsx");
  });

  it("opens a file dropped anywhere", async () => {
    await drop("落とした.xlsx", other);
    await host.page.waitForFunction(() => document.title.startsWith("落とした.xlsx"));
    expect(host.complaints).toEqual([]);
  });
});
