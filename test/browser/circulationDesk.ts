import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Download, Frame } from "playwright-core";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { paneOf } from "./paneLook";

/** A secretariat's clerk at the pane's tab 統合, in Chromium. `pane` is another one after `reopen`. */
export type CirculationDesk = {
  readonly host: HostPageTest;
  pane: Frame;
  press(name: string | RegExp): Promise<void>;
  shows(what: string): Promise<unknown>;
  /** Files from disk, as if dropped. */
  hand(...paths: readonly string[]): Promise<void>;
  /** Circulates to every department; the copies by file name. */
  circulate(departments: number): Promise<Readonly<Record<string, Uint8Array>>>;
  /** The workbook's bytes as the page saves them. */
  save(): Promise<Uint8Array>;
  /** Closes the pane, with all that is only in its memory, and opens it again at its tab. */
  reopen(): Promise<void>;
};

export async function openCirculationDesk(workbook: HostWorkbook): Promise<CirculationDesk> {
  const host = await openHostPage(workbook);
  const { page } = host;
  const toTab = async () => {
    const pane = await paneOf(host);
    await pane.getByRole("tab", { name: "統合" }).click();
    return pane;
  };
  const downloaded = async (press: () => Promise<void>) => {
    const downloading = page.waitForEvent("download");
    await press();
    return bytesOf(await downloading);
  };
  const desk: CirculationDesk = {
    host,
    pane: await toTab(),
    press: (name) => desk.pane.getByRole("button", { name }).first().click(),
    shows: (what) => desk.pane.waitForSelector(`text=${what}`, { timeout: 50_000 }),
    hand: (...paths) =>
      desk.pane
        .locator("input[type=file]")
        .first()
        .setInputFiles([...paths]),
    async circulate(departments) {
      await desk.press("配布の準備をする");
      await desk.press(`${departments}課のブックを作る`);
      await desk.shows(`${departments}冊のブックを作りました`);
      const copies = unzipSync(await downloaded(() => desk.press("受け取る")));
      await desk.press("統合に戻る");
      return copies;
    },
    save: () => downloaded(() => page.getByRole("button", { name: "保存する" }).click()),
    async reopen() {
      const away = page.waitForEvent("framenavigated");
      // The page that is asked goes away: it is not to owe an answer then.
      await desk.pane.evaluate(() => void setTimeout(() => location.reload(), 0));
      await away;
      desk.pane = await toTab();
    },
  };
  return desk;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
