import type { Frame } from "playwright-core";
import { largeBookFile } from "../bench/largeBookFile";
import { circulatedBook, departments, returnedBook } from "../bench/merge/circulation";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { openBook } from "../support/desk";
import { paneOf } from "./paneLook";

/** 200 measures of two departments each; all 60 wrote their part of every result and plan anew: 800 changes in 400 cells. */
const rows = 800;

let host: HostPageTest;
let pane: Frame;

const upload = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(bytes),
});

beforeAll(async () => {
  const bytes = largeBookFile(rows, circulatedBook(rows));
  host = await openHostPage(await openBook(bytes, "進捗表.xlsx"));
  pane = await paneOf(host);
  await pane.getByRole("tab", { name: "統合" }).click();
  await pane.waitForSelector("text=配ったブックを選んでください");
  await pane.locator("input[type=file]").first().setInputFiles(upload("配布.xlsx", bytes));
  await pane.waitForSelector("text=もとにする表");
}, 180_000);
afterAll(() => host.close());

/** The pieces of work, of 50 ms and more, that kept the page from everything else. */
async function longTasksOf(work: () => Promise<void>): Promise<number[]> {
  await pane.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    });
    observer.observe({ type: "longtask" });
    Reflect.set(window, "seenTasks", tasks);
  });
  await work();
  return pane.evaluate(() => Reflect.get(window, "seenTasks") as number[]);
}

test("60 copies are taken back, looked through and applied", async () => {
  const copies = departments.map((department) =>
    upload(`${department}.xlsx`, largeBookFile(rows, returnedBook(rows, department))),
  );
  await pane.locator("input[type=file]").first().setInputFiles(copies);
  await pane.waitForSelector("text=返ってきた60冊", { timeout: 120_000 });
  const looking = await longTasksOf(async () => {
    await pane.getByRole("button", { name: "変更800件を見る" }).click();
    await pane.waitForSelector("text=返ってきた変更");
    await pane.getByRole("radio", { name: "課ごと" }).click();
    await pane.getByRole("button", { name: /お知らせ$/u }).click();
    await pane.getByRole("button", { name: /取り込む$/u }).click();
    await pane.locator("main").evaluate((main) => main.scrollTo({ top: main.scrollHeight / 2 }));
    await pane.getByRole("button", { name: "戻る" }).click();
    await pane.waitForSelector("text=返ってきた60冊");
    await pane.getByRole("button", { name: departments[30] ?? "", exact: true }).click();
  });
  expect(looking.filter((duration) => duration > 200)).toEqual([]);
  await pane.getByRole("button", { name: "800件を反映" }).click();
  await pane.getByText("反映する前に、確かめてください").waitFor();
  await pane.getByRole("button", { name: "800件を反映" }).click();
  await pane.waitForSelector("text=400か所に反映しました", { timeout: 120_000 });
  expect(host.complaints).toEqual([]);
}, 400_000);
