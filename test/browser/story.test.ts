import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { xlsxFiles } from "../../src/adapters/xlsx";
import { formatAddress, parseColumn } from "../../src/domain/cells/address";
import { emptyContent } from "../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { openBook, sampleBytes, sheetNamed } from "../support/desk";
import { paneOf } from "./paneLook";
import { describeFixtures, fixtureBytes, fixtureFolder } from "../support/fixtures";

/** Whole stories in Chromium, through the real Office.js client: open, carry forward, undo, save, reopen. */
type Texts = Readonly<Record<string, string>>;

async function textsIn(bytes: Uint8Array, sheetName: string): Promise<Texts> {
  const read = await xlsxFiles.read(bytes, "book.xlsx");
  if (!read.ok) throw new Error(read.failure.code);
  const sheet = read.value.sheets.find(({ name }) => name === sheetName) as SheetSnapshot;
  return Object.fromEntries(sheet.cells.map((cell) => [formatAddress(cell), cell.text]));
}

async function openPane(workbook: HostWorkbook): Promise<{ host: HostPageTest; pane: Frame }> {
  const host = await openHostPage(workbook);
  const pane = await paneOf(host);
  await pane.getByRole("tab", { name: "繰越" }).click();
  return { host, pane };
}

/** Plans go in as they stand: what arrives can be compared character for character. */
async function leaveEndings(pane: Frame): Promise<void> {
  await pane.getByRole("switch", { name: "文末を直さずに入れる" }).check();
  await pane.waitForSelector("text=一字も変えずに");
}

async function savedBytes({ page }: HostPageTest): Promise<Uint8Array> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存する" }).click();
  return new Uint8Array(readFileSync(await (await downloading).path()));
}

/** The cells that hold another text than before, with what they hold now. */
function changes(before: Texts, after: Texts): Record<string, string> {
  const addresses = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...addresses].filter((address) => before[address] !== after[address]);
  return Object.fromEntries(changed.map((address) => [address, after[address] ?? ""]));
}

test("the sample: two clicks to the filled column; saved and undone, every cell is as expected", async () => {
  const bytes = sampleBytes("令和5年度");
  const before = await textsIn(bytes, "R5進捗表");
  const { host, pane } = await openPane(await openBook(bytes, "令和5年度.xlsx"));
  await leaveEndings(pane);
  await pane.getByRole("button", { name: "21か所に入れる" }).click();
  await pane.waitForSelector("text=21か所に下書きを入れました");
  const filled = changes(before, await textsIn(await savedBytes(host), "R5進捗表"));
  const plans = await textsIn(bytes, "R4進捗表");
  expect(Object.keys(filled)).toHaveLength(21);
  expect(filled["F6"]).toBe(plans["H4"]);
  for (const text of Object.values(filled)) expect(Object.values(plans)).toContain(text);

  await pane.getByRole("button", { name: "21か所を元に戻す" }).click();
  await pane.waitForSelector("text=21か所を元に戻しました");
  expect(changes(before, await textsIn(await savedBytes(host), "R5進捗表"))).toEqual({});
  expect(host.complaints).toEqual([]);
  await host.close();
});

describeFixtures(
  "一関市 R4 → R5 in Chromium, the result and its project column emptied first",
  () => {
    test("every plan text arrives character for character, from last year's file", async () => {
      const workbook = await openBook(fixtureBytes("ichinoseki_R5_clean.xlsx"), "R5.xlsx");
      empty(workbook, ["F", "G"]);
      const { host, pane } = await openPane(workbook);
      const before = await textsIn(await savedBytes(host), "進捗管理表");
      const last = `${fixtureFolder}/ichinoseki_R4_clean.xlsx`;
      await pane.locator("input[type=file]").first().setInputFiles(last);
      const plans = await textsIn(fixtureBytes("ichinoseki_R4_clean.xlsx"), "進捗管理表");
      const expected = Object.fromEntries(
        Object.entries(plans).flatMap(([address, text]) => {
          const target = address.replace(/^H/u, "F").replace(/^I/u, "G");
          return target === address || Number(address.slice(1)) < 4 ? [] : [[target, text]];
        }),
      );
      const count = Object.keys(expected).length;
      expect(Object.keys(expected).filter((address) => address.startsWith("F"))).toHaveLength(14);
      await pane.waitForSelector(`text=${count}か所に入れる`);
      await leaveEndings(pane);
      await pane.getByRole("button", { name: `${count}か所に入れる` }).click();
      await pane.waitForSelector(`text=${count}か所に下書きを入れました`);
      expect(changes(before, await textsIn(await savedBytes(host), "進捗管理表"))).toEqual(
        expected,
      );

      await pane.getByRole("button", { name: `${count}か所を元に戻す` }).click();
      await pane.waitForSelector(`text=${count}か所を元に戻しました`);
      expect(changes(before, await textsIn(await savedBytes(host), "進捗管理表"))).toEqual({});
      await host.close();
    });
  },
);

/** As when a new year begins: the columns' cells below the header hold nothing. */
function empty(workbook: HostWorkbook, letters: readonly string[]): void {
  const columns = letters.map(parseColumn);
  const { cells } = sheetNamed(workbook, "進捗管理表");
  for (const [key, cell] of cells) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    if (row > 2 && columns.includes(column))
      cells.set(key, { ...cell, content: emptyContent, text: "" });
  }
}
