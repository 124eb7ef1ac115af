import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBook } from "../support/desk";
import { openCirculationDesk, type CirculationDesk } from "./circulationDesk";
import { tooLong } from "./longTasks";
import { circulated, returned, rows } from "./sixtyCopies";

/**
 * 1,000 rows (`npm test`: a sample of 240), a measure of two departments to every four of them, and 60 copies: each department
 * wrote its parts of results and plans anew, four changes to a measure, and in every measure two wrote differently into the
 * text that they share. Written are a result and a plan to a measure, and the one text that was decided.
 */
const changes = rows;
const clashes = rows / 4;
const written = rows / 2 + 1;
const folder = mkdtempSync(path.join(tmpdir(), "sixty-"));
let desk: CirculationDesk;
let copies: readonly string[];

const onDisk = (file: string, bytes: Uint8Array) => {
  const place = path.join(folder, file);
  writeFileSync(place, bytes);
  return place;
};

beforeAll(async () => {
  const bytes = circulated();
  copies = returned().map(({ file, bytes: own }) => onDisk(file, own));
  desk = await openCirculationDesk(await openBook(bytes, "進捗表.xlsx"));
  await desk.shows("配ったブックを選んでください");
  await desk.hand(onDisk("配布.xlsx", bytes));
  await desk.shows("もとにする表");
}, 180_000);
afterAll(async () => {
  await desk.host.close();
  rmSync(folder, { recursive: true });
});

const main = () => desk.pane.locator("main");

/** Each is what a person does in one go; the pane is to be free for the next click all the while. */
const work: Readonly<Record<string, () => Promise<unknown>>> = {
  "reading and merging": async () => {
    await desk.hand(...copies);
    await desk.shows("返ってきた60冊");
  },
  "a copy looked at": async () => {
    await desk.pane.getByRole("button", { name: "第31課", exact: true }).click();
    await desk.shows("ファイル：第31課.xlsx");
  },
  "the list, filtered and scrolled": async () => {
    await desk.press(`変更${changes}件を見る`);
    await desk.shows(`取り込む変更 ${changes}件`);
    await desk.pane.getByRole("radio", { name: "課ごと" }).click();
    await desk.press(/お知らせ$/u);
    await desk.press(/入れない$/u);
    await desk.press(/競合$/u);
    await desk.shows(`競合 ${clashes}件`);
    await desk.press(/取り込む$/u);
    await desk.shows(`取り込む変更 ${changes}件`);
    for (const part of [0.5, 1, 0])
      await main().evaluate((one, at) => one.scrollTo({ top: one.scrollHeight * at }), part);
  },
  "a clash decided": async () => {
    await desk.press(`競合${clashes}件を決める`);
    await desk.shows(`競合 ${clashes}件のうち1件め`);
    await desk.pane.getByRole("radio", { name: /^第1課の文/u }).click();
    await desk.press("第1課の文に決める");
    await desk.shows(`競合 ${clashes}件のうち2件め`);
  },
  "all others left as they are": async () => {
    await desk.press("戻る");
    await desk.press(/競合$/u);
    await desk.press(`残り${clashes - 1}件を、元のままに決める`);
    await desk.shows(`競合${clashes - 1}件を、元のままに決めました`);
  },
  反映: async () => {
    await desk.press(`${changes + 1}件を反映`);
    await desk.shows("反映する前に、確かめてください");
    await desk.press(`${changes + 1}件を反映`);
    await desk.shows(`${written}か所に反映しました`);
  },
  "back again": async () => {
    await desk.press(`${written}か所を元に戻す`);
    await desk.shows("「統合の反映」を元に戻しました");
  },
};

test.each(Object.entries(work))("60 copies, %s: nothing keeps the pane", async (_, done) => {
  expect(await tooLong(desk.pane, async () => void (await done()))).toEqual([]);
});

test("the pane complained about nothing", () => {
  expect(desk.host.complaints).toEqual([]);
});
