import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf } from "./paneLook";

/** A joint tag in the wrong brackets beside right ones, and text under no tag. */
const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["施策", "令和4年度実績", "令和5年度計画"],
        ["① 見守り協力店の登録", "［福祉課］\n■ 店をまわった。", "【福祉課】\n■ 店を増やす。"],
        ["② 出張よろず相談", "【福祉課】\n■ 相談日を設けた。", "【福祉課】\n■ 続ける。"],
        ["③ 声かけ名簿の見直し", "【長寿社会課】\n■ 見直した。", "［長寿社会課］\n■ 配る。"],
        ["④ 夕方の食堂", "【福祉課】\n■ 開いた。", "【福祉課】\n■ 続ける。"],
      ],
    },
  ],
});

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
  await pane.getByRole("tab", { name: "点検" }).click();
}, 120_000);
afterAll(() => host.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const text = (address: string) => host.cell(address).textContent();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);

test("slips are found, shown, put right together and put back", async () => {
  await shows("指摘は2件です");
  await expectGoodLook(host, pane, "list");
  await press("すぐ直せる2件を見る");
  await shows("2か所に書き込みます。");
  await expectGoodLook(host, pane, "preview");
  await press("2件を直す");
  await shows("2か所を直しました");
  await expect(text("B2")).resolves.toBe("【福祉課】\n■ 店をまわった。");
  await expectGoodLook(host, pane, "fixed");
  await press("2か所を元に戻す");
  await shows("2か所を元に戻しました");
  await expect(text("B2")).resolves.toBe("［福祉課］\n■ 店をまわった。");
});

test("one is left as it is, with a reason, and brought back", async () => {
  await pane.getByRole("button", { name: /^B2.*このままにする$/u }).click();
  await shows("このままにする理由");
  await pane.getByText("点検のほうが合っていない").click();
  await expectGoodLook(host, pane, "ignore");
  await pane.locator("footer button").last().click();
  await shows("指摘は1件です");
  await press(/このままにした指摘/u);
  await expectGoodLook(host, pane, "ignored");
  await press(/指摘に戻す/u);
  await shows("指摘は2件です");
});

test("what a person types is checked again", async () => {
  await host.select("B2");
  await host.page.keyboard.type("【福祉課】");
  await host.page.keyboard.press("Enter");
  await shows("指摘は1件です");
  await expect(pane.getByRole("tab", { name: "点検 1" }).count()).resolves.toBe(1);
  expect(host.complaints).toEqual([]);
});
