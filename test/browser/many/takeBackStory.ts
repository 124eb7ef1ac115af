import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeBookFile } from "../../bench/largeBookFile";
import { departments } from "../../bench/merge/circulation";
import { clashingBook } from "../../bench/merge/clashingBook";
import { openBook } from "../../support/desk";
import { openCirculationDesk, type CirculationDesk } from "../circulationDesk";
import type { ManyStory } from "./ManyStory";

/**
 * A measure of two departments to every four rows, and 60 copies: each department wrote its parts of results and plans anew,
 * four changes to a measure, and in every measure two wrote differently into the text that they share. Written are a result
 * and a plan to a measure, and the one text that was decided. Before the first step the pane knows what was circulated.
 */
export async function takeBackStory(rows: number): Promise<ManyStory> {
  const folder = mkdtempSync(path.join(tmpdir(), "sixty-"));
  const onDisk = (file: string, by: string | null) => {
    const place = path.join(folder, file);
    writeFileSync(place, largeBookFile(rows, clashingBook(rows, by)));
    return place;
  };
  const circulated = onDisk("配布.xlsx", null);
  const copies = departments.map((department) => onDisk(`${department}.xlsx`, department));
  const desk = await openCirculationDesk(await openBook(readFileSync(circulated), "進捗表.xlsx"));
  await desk.shows("配ったブックを選んでください");
  await desk.hand(circulated);
  await desk.shows("もとにする表");
  return {
    host: desk.host,
    pane: desk.pane,
    steps: stepsOf(desk, copies, { changes: rows, clashes: rows / 4, written: rows / 2 + 1 }),
    async close() {
      await desk.host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type Counts = { readonly changes: number; readonly clashes: number; readonly written: number };

function stepsOf(
  desk: CirculationDesk,
  copies: readonly string[],
  { changes, clashes, written }: Counts,
): ManyStory["steps"] {
  const radio = (name: string | RegExp) => desk.pane.getByRole("radio", { name }).click();
  const scrollTo = (part: number) =>
    desk.pane
      .locator("main")
      .evaluate((one, at) => one.scrollTo({ top: one.scrollHeight * at }), part);
  return {
    "60 copies read and merged": async () => {
      await desk.hand(...copies);
      await desk.shows("返ってきた60冊");
    },
    "a copy looked at": async () => {
      await desk.pane.getByRole("button", { name: "第31課", exact: true }).click();
      await desk.shows("ファイル：第31課.xlsx");
    },
    "the list of changes, filtered and scrolled": async () => {
      await desk.press(`変更${changes}件を見る`);
      await desk.shows(`取り込む変更 ${changes}件`);
      await radio("課ごと");
      await desk.press(/お知らせ$/u);
      await desk.press(/入れない$/u);
      await desk.press(/競合$/u);
      await desk.shows(`競合 ${clashes}件`);
      await desk.press(/取り込む$/u);
      await desk.shows(`取り込む変更 ${changes}件`);
      for (const part of [0.5, 1, 0]) await scrollTo(part);
    },
    "a clash decided": async () => {
      await desk.press(`競合${clashes}件を決める`);
      await desk.shows(`競合 ${clashes}件のうち1件め`);
      await radio(/^第1課の文/u);
      await desk.press("第1課の文に決める");
      await desk.shows(`競合 ${clashes}件のうち2件め`);
    },
    "all other clashes left as they are": async () => {
      await desk.press("戻る");
      await desk.press(/競合$/u);
      await desk.press(`残り${clashes - 1}件を、元のままに決める`);
      await desk.shows(`競合${clashes - 1}件を、元のままに決めました`);
    },
    "written into the master": async () => {
      await desk.press(`${changes + 1}件を反映`);
      await desk.shows("反映する前に、確かめてください");
      await desk.press(`${changes + 1}件を反映`);
      await desk.shows(`${written}か所に反映しました`);
    },
    "taken back": async () => {
      await desk.press(`${written}か所を元に戻す`);
      await desk.shows("「統合の反映」を元に戻しました");
    },
  };
}
