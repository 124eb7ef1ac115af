import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { launchChromium } from "../../support/chromium";
import { serveEmbedded, type TestServer } from "../../support/server";

/** The host's page in a real browser, showing one workbook. */
export type HostPageTest = {
  readonly page: Page;
  cell(address: string): Locator;
  /** What the name box says is selected. */
  selected(): Promise<string>;
  select(address: string): Promise<void>;
  /** Sentences of errors that the page wrote to its console. */
  readonly complaints: string[];
  close(): Promise<void>;
};

/** How the page is opened, where it is not as usual. */
type Opening = {
  /** Nobody has read the pane's first page on this PC; else it is out of the way. */
  readonly newcomer?: boolean;
  /** What has to be there before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
};

/**
 * Serves a workbook as `npm start` does and opens the page, on a PC that asks for less motion. Made once a test file: it
 * takes seconds.
 */
export async function openHostPage(
  workbook: HostWorkbook | null,
  { newcomer = false, prepare }: Opening = {},
): Promise<HostPageTest> {
  const folder = mkdtempSync(path.join(tmpdir(), "host-page-"));
  const file = path.join(folder, "book.xlsx");
  if (workbook) writeFileSync(file, await saveXlsx(workbook));
  const server = await serveEmbedded(workbook && { path: file, name: workbook.file });
  const browser = await launchChromium();
  const page = await browser.newPage(person);
  if (!newcomer)
    await page.addInitScript(() => localStorage.setItem("planSheetAssistant.welcomed", "yes"));
  // Generous: a busy machine must not fail a test; what never comes still does.
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await prepare?.(page);
  await page.goto(server.url);
  await page.waitForSelector(workbook ? "td[data-address]" : "h2", { timeout: 20_000 });
  const nameBox = page.getByLabel("名前ボックス");
  return {
    page,
    complaints,
    cell: (address) => page.locator(`td[data-address="${address}"]`).first(),
    selected: () => nameBox.inputValue(),
    async select(address) {
      await nameBox.fill(address);
      await nameBox.press("Enter");
    },
    close: () => closeAll(browser, server, folder),
  };
}

const person = {
  viewport: { width: 1440, height: 900 },
  locale: "ja-JP",
  reducedMotion: "reduce",
} as const;

async function closeAll(browser: Browser, server: TestServer, folder: string): Promise<void> {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
