import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { tooLong } from "./longTasks";
import { paneOf } from "./paneLook";

/** Sixty measures, in each of which twenty departments have a plan and a result: the largest city there is. */
const measures = Array.from({ length: 60 }, (_, i) => `${i + 1} 地域の支え合い その${i + 1}`);
const departments = Array.from({ length: 20 }, (_, i) => `地域づくり第${i + 1}課`);

const entry = (line: (at: number) => string) =>
  departments.map((name, i) => `【${name}】\n${line(i)}`).join("\n");

const plan = (measure: number) =>
  entry(
    (i) =>
      `■ ${measure}番目の地区で、見守りの会を年${i + 1}回開く。\n■ 協力店${measure + i}店に登録を呼びかける。\n■ 講座を開催予定。`,
  );
const result = (measure: number) =>
  entry((i) => `■ ${measure}番目の地区で、見守りの会を年${i}回開いた。`);

const sheet = (name: string, headers: readonly string[], filled: boolean) => ({
  name,
  rows: [
    ["基本目標", "施策", ...headers],
    ...measures.map((measure, i) => [
      "1 つながる",
      measure,
      filled ? result(i + 1) : null,
      filled ? plan(i + 1) : null,
    ]),
  ],
});

const book = createHostWorkbook({
  file: "令和5年度.xlsx",
  sheets: [
    sheet("R5進捗表", ["令和4年度実績", "令和5年度計画"], false),
    sheet("R4進捗表", ["令和3年度実績", "令和4年度計画"], true),
  ],
});

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
}, 120_000);
afterAll(() => host.close());

test("sixty cells of twenty departments: nothing keeps the pane from answering", async () => {
  const foot = (count: number) => pane.waitForSelector(`footer button:has-text('${count}か所')`);
  const row = (measure: string) =>
    pane.getByRole("button", { name: new RegExp(`^${measure}(?:$| )`, "u") });
  expect(
    await tooLong(pane, async () => {
      await pane.getByRole("tab", { name: "繰越" }).click();
      await foot(60);
    }),
  ).toEqual([]);
  expect(
    await tooLong(pane, async () => {
      await row("地域の支え合い その2").click();
      await pane.waitForSelector("[aria-expanded=true] >> nth=1");
      const sources = pane.getByRole("radiogroup", { name: "【地域づくり第1課】の下書きのもと" });
      await sources.last().getByRole("radio", { name: /両方/u }).check();
      await pane.getByRole("radio", { name: "開催した" }).last().check();
      await pane.getByRole("button", { name: "ほか16課の文を見る" }).last().click();
    }),
  ).toEqual([]);
  expect(
    await tooLong(pane, async () => {
      await pane.getByRole("switch", { name: "文末を直さずに入れる" }).check();
      await pane.waitForSelector("text=一字も変えずに");
      await pane.getByRole("switch", { name: "文末を直さずに入れる" }).uncheck();
      await foot(60);
    }),
  ).toEqual([]);
}, 120_000);
