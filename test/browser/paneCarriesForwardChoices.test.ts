import type { Frame } from "playwright-core";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { until } from "../support/until";
import { expectGoodLook, paneOf } from "./paneLook";
import { turnOfYear } from "./turnOfYear";

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  host = await openHostPage(turnOfYear);
  pane = await paneOf(host);
  await pane.getByRole("tab", { name: "繰越" }).click();
}, 120_000);
afterAll(() => host.close());

const shown = (address: string) => host.cell(address).textContent();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);
const key = (name: string) => host.page.keyboard.press(name);

test("the first cell shows both sources and what becomes of each sentence", async () => {
  await shows("見守り協力店の登録");
  await expectGoodLook(host, pane, "carry-prepare");
});

test("sources and wordings are chosen by keys alone", async () => {
  const sources = pane.getByRole("radiogroup", { name: "【福祉課】の下書きのもと" });
  await sources.getByRole("radio", { name: /令和4年度計画/u }).focus();
  await key("ArrowDown");
  await expect(sources.getByRole("radio", { name: /令和3年度実績/u }).isChecked()).resolves.toBe(
    true,
  );
  await key("ArrowDown");
  await shows("市内の商店20店が、見守り協力店になった。");
  await expectGoodLook(host, pane, "carry-both");
  await key("Tab");
  await key("ArrowRight");
  await expect(pane.getByRole("radio", { name: "開催した" }).isChecked()).resolves.toBe(true);
  await expectGoodLook(host, pane, "carry-accepted");
});

test("what was only reported, what holds text, and what is written are looked at", async () => {
  await pane.getByRole("button", { name: /ごみ出しからの声かけ/u }).click();
  await shows("収集員が延べ41人に声をかけた。");
  await pane
    .getByRole("heading", { name: "計画がなく、実績だけがある所" })
    .scrollIntoViewIfNeeded();
  await expectGoodLook(host, pane, "carry-offered");
  await pane.getByRole("button", { name: /埋まっている/u }).click();
  await pane.getByRole("radio", { name: /後ろに加える/u }).check();
  await shows("今の文は、令和3年度実績とほとんど同じです。");
  await expectGoodLook(host, pane, "carry-occupied");
  await pane.getByRole("radio", { name: /そのまま残す/u }).check();
  await pane.getByRole("button", { name: "2か所に入れる" }).click();
  await shows("2か所に下書きを入れました");
  await expectGoodLook(host, pane, "carry-after");
  await expect(shown("C2")).resolves.toContain(
    "■ 登録店に向けた「気づきの合図」講座を年2回開催した。",
  );
});

test("a plan that nobody reported on goes into the results by one click, and back by another", async () => {
  await pane.getByRole("button", { name: /相談の窓口を4か所で開く/u }).click();
  await shows("実績へ、下書きとして入れました");
  await expect(shown("C3")).resolves.toBe(
    "【健康づくり課】\n■ 公民館で相談の日を設けた。\n■ 相談の窓口を4か所で開いた。",
  );
  await expectGoodLook(host, pane, "carry-reported");
  await pane.getByRole("button", { name: "元に戻す", exact: true }).first().click();
  await until(async () => (await shown("C3")) === "【健康づくり課】\n■ 公民館で相談の日を設けた。");
});

test("figures are dotted where drafts are confirmed, and wordings are still chosen there", async () => {
  await pane.getByRole("button", { name: "未確認の2か所を確かめる" }).click();
  await pane.getByRole("button", { name: /声かけ名簿の見直しの予定のままの1文を選ぶ/u }).click();
  await expectGoodLook(host, pane, "carry-drafts");
  await pane.getByRole("radio", { name: "進めた" }).click();
  await shows("文を直しました");
  await expect(shown("C5")).resolves.toContain("■ 令和6年度に、名簿の電子化を進めた。");
  expect(host.complaints).toEqual([]);
});
