import { rename } from "node:fs/promises";
import path from "node:path";
import type { Download, Frame } from "playwright-core";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { openHostPage, type HostPageTest } from "../../embedded/page/openHostPage";
import { until } from "../../support/until";
import { paneOf, widenPane } from "../paneLook";

/** What a newcomer has before them. `pane` is another one after another workbook was opened. */
export type ManualDesk = {
  readonly host: HostPageTest;
  pane: Frame;
  /** Files on disk that came out of the page, the last one at the end, with the names that they were given. */
  readonly downloads: string[];
  /** Waits for one more than there were when it was asked for last. */
  downloaded(): Promise<string>;
  /** Opens a workbook from disk in place of the one that is open; what was not saved there goes. */
  open(file: string): Promise<void>;
};

/** As a newcomer finds it: nobody has read the pane's first page on this PC. */
export async function openManualDesk(workbook: HostWorkbook): Promise<ManualDesk> {
  const host = await openHostPage(workbook, true);
  const { page } = host;
  const downloads: string[] = [];
  page.on("download", (download) => void keep(download).then((file) => downloads.push(file)));
  const desk: ManualDesk = {
    host,
    pane: await firstPage(host),
    downloads,
    async downloaded() {
      await until(() => downloads.length > 0);
      return downloads.at(-1) ?? "";
    },
    async open(file) {
      const left = desk.pane;
      await page.locator("input[type=file]").first().setInputFiles(file);
      const discard = page.getByRole("button", { name: "保存せずに開く" });
      await until(async () => left.isDetached() || (await discard.isVisible()));
      if (!left.isDetached()) await discard.click();
      await until(() => left.isDetached());
      desk.pane = await paneOf(host);
      await widenPane(host, 360, 640);
    },
  };
  await widenPane(host, 360, 640);
  return desk;
}

async function keep(download: Download): Promise<string> {
  const made = await download.path();
  const named = path.join(path.dirname(made), download.suggestedFilename());
  await rename(made, named);
  return named;
}

/** Whoever opens the pane for the first time sees no tabs yet. */
async function firstPage({ page }: HostPageTest): Promise<Frame> {
  const element = await page.waitForSelector('iframe[data-runtime="pane"]', { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForSelector("h1");
  return frame;
}
