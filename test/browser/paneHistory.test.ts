import type { Frame } from "playwright-core";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { sampleBytes } from "../support/desk";
import { expectGoodLook, paneOf } from "./paneLook";

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  const book = await openXlsx(sampleBytes("令和5年度"), "みなも市.xlsx");
  if (!book.ok) throw new Error(book.failure.code);
  host = await openHostPage(book.value);
  pane = await paneOf(host);
}, 120_000);
afterAll(() => host.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);
const text = (address: string) => host.cell(address).textContent();
const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? "");

async function openFromMenu(item: string): Promise<void> {
  await press(/^シート：/u);
  await pane.getByRole("menuitem", { name: item, exact: true }).waitFor();
  await pane.getByRole("menuitem", { name: item, exact: true }).click();
  await pane.waitForSelector(`h2:has-text("${item}")`);
}

test("what was carried forward stands in the history, and goes back from there", async () => {
  await pane.getByRole("tab", { name: "繰越" }).click();
  await press(/か所に入れる$/u);
  await shows("21か所に下書きを入れました");
  await openFromMenu("履歴");
  await expect(focused()).resolves.toBe("履歴");
  await expectGoodLook(host, pane, "history-list");
  await press(/繰越/u);
  await shows("21か所が、書き込む前の文に戻ります。");
  await expectGoodLook(host, pane, "history-open");
  await press("文字だけで見る");
  await expectGoodLook(host, pane, "history-text");
  await press("一覧に戻る");
  await press(/繰越：21か所を元に戻す$/u);
  await shows("「繰越」を元に戻しました");
  await expect(text("F6")).resolves.toBe("");
  await expectGoodLook(host, pane, "history-undone");
  await press("戻る");
  await expect(focused()).resolves.toBe("R5進捗表");
});

test("a measure is added beside the selected one and taken back", async () => {
  await host.select("F14");
  await openFromMenu("様式");
  await shows("選んでいる施策：出張よろず相談");
  await expectGoodLook(host, pane, "form-menu");
  await press("施策を加える");
  await pane.getByRole("textbox", { name: /^施策の名前/u }).fill("夜の見回り");
  await pane.getByRole("textbox", { name: "市民の役割" }).fill("①声をかけ合う。");
  await expectGoodLook(host, pane, "form-add");
  await press("どうなるかを見る");
  await shows("18行目から4行を加えます。");
  await pane.getByRole("checkbox", { name: /^続く番号も直す/u }).check();
  await expectGoodLook(host, pane, "form-add-preview");
  await press("4行を加える");
  await shows("施策を加えました");
  await expect(text("C18")).resolves.toBe("② 夜の見回り");
  await expect(text("C22")).resolves.toBe("③ はがきで届く悩み相談");
  await expectGoodLook(host, pane, "form-added");
  await press("元に戻す");
  await shows("「施策を加える」を元に戻しました");
  await expect(text("C18")).resolves.toBe("② はがきで届く悩み相談");
});

test("moving, removing and protecting are shown before they are done", async () => {
  await press("施策を移す");
  await pane.waitForSelector("button:has-text('この順に移す')");
  await pane.getByText("ほかの施策の次へ").click();
  await pane.waitForSelector("select");
  await expectGoodLook(host, pane, "form-move");
  await press(/^(やめる|戻る)$/u);
  await press("施策を消す");
  await pane.waitForSelector("button:has-text('4行を消す')");
  await expectGoodLook(host, pane, "form-remove");
  await press("やめる");
  await press("様式を守る");
  await pane.waitForSelector("button:has-text('2枚のシートを守る')");
  await expectGoodLook(host, pane, "form-protect");
  await press("2枚のシートを守る");
  await shows("2枚のシートの様式を守りました");
  await expectGoodLook(host, pane, "form-protected");
  await press("履歴を見る");
  await shows("様式を守る");
  expect(host.complaints).toEqual([]);
});
