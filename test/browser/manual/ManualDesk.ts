import { rename } from "node:fs/promises";
import path from "node:path";
import type { Download, Frame } from "playwright-core";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { openHostPage, type HostPageTest } from "../../embedded/page/openHostPage";
import { until } from "../../support/until";
import { paneOf, widenPane } from "../paneLook";

/** Of the pane, in CSS pixels. */
export const paneSize = { width: 360, height: 640 } as const;

/** What a newcomer has before them. `pane` is another one after another workbook was opened. */
export type ManualDesk = {
  readonly host: HostPageTest;
  pane: Frame;
  /** Waits for a file of that kind to come out of the page: where it lies, under the name that it was given. */
  downloaded(ending: string): Promise<string>;
  /** Opens a workbook from disk in place of the one that is open; what was not saved there goes. */
  open(file: string): Promise<void>;
};

/** As a newcomer finds it: nobody has read the pane's first page on this PC. */
export async function openManualDesk(workbook: HostWorkbook): Promise<ManualDesk> {
  const host = await openHostPage(workbook, { newcomer: true });
  const { page } = host;
  const downloads: string[] = [];
  page.on("download", (download) => void keep(download).then((file) => downloads.push(file)));
  const desk: ManualDesk = {
    host,
    pane: await firstPage(host),
    async downloaded(ending) {
      const found = () => downloads.find((file) => file.endsWith(ending));
      await until(() => found() !== undefined);
      return found() ?? "";
    },
    async open(file) {
      const left = desk.pane;
      await page.locator("input[type=file]").first().setInputFiles(file);
      const discard = page.getByRole("button", { name: "保存せずに開く" });
      await until(async () => left.isDetached() || (await discard.isVisible()));
      if (!left.isDetached()) await discard.click();
      await until(() => left.isDetached());
      desk.pane = await paneOf(host);
      await widenPane(host, paneSize.width, paneSize.height);
    },
  };
  await widenPane(host, paneSize.width, paneSize.height);
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
