import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { until } from "../support/until";
import { byKeys, type ByKeys } from "./byKeys";
import { expectGoodLook, paneOf } from "./paneLook";

const book = createHostWorkbook({
  file: "みなも市_地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["みなも市地域福祉計画（令和3年度～令和7年度）　令和5年度 進捗管理表"],
        ["基本目標", "施策の展開", "令和4年度実績", "令和5年度計画", "目標値（令和7年度）"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          "【福祉課】\n■ 店を12店まわった。",
          "【福祉課】\n■ 店を増やす。\n■ 講座を開催予定。",
          "60店",
        ],
        ["1 つながる", "② 出張よろず相談", "【健康づくり課】\n■ 相談日を設けた。", null, "12回"],
        ["2 そなえる", "① 声かけ名簿の見直し", null, "【福祉課】\n■ 名簿を見直す。", "3冊"],
      ],
      merges: ["A1:E1"],
    },
    { name: "記入のしかた", rows: [["令和4年度にしたことを、課ごとに書いてください。"]] },
  ],
});

let host: HostPageTest;
let pane: Frame;
let keys: ByKeys;

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
  keys = byKeys(host.page, pane);
  // Office hands the focus over to the pane (F6).
  await pane.getByRole("tab").first().focus();
}, 120_000);
afterAll(() => host.close());

const shows = (text: string) => pane.getByText(text, { exact: true }).first().waitFor();
const holds = (address: string, text: string) =>
  until(async () => (await host.cell(address).textContent()) === text);
const hears = (said: string) => until(async () => (await keys.focused()).includes(said));
const listed = () =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("li input[type=checkbox]")].map(
      (box) => `${box.getAttribute("aria-label") ?? ""} ${box.checked ? "☑" : "☐"}`,
    ),
  );

/** From the sheet menu; 記入のしかた is no plan sheet, and its item no place to stop. */
async function openFromMenu(): Promise<void> {
  await keys.press(/^シート：/u);
  await pane.getByRole("menuitem", { name: "新年度の様式を作る" }).waitFor();
  for (let step = 0; step < 12 && !/^新年度/u.test(await keys.focused()); step++)
    await keys.key("ArrowDown");
  await keys.key("Enter");
  await pane.waitForSelector("h2:has-text('新年度の様式を作る')");
}

test("from the sheet menu, by keys: nothing is written before everything was seen", async () => {
  await openFromMenu();
  await shows("令和5年度の様式から、令和6年度の様式へ");
  await hears("新年度の様式を作る");
  await expectGoodLook(host, pane, "start");
  await keys.reach(/^写しを作って開く/u);
  await keys.key("ArrowDown");
  await keys.press("どうなるかを見る");
  await hears("新年度の様式を作る");
  expect(await listed()).toEqual([
    "R5進捗表 C2の年度を送る ☑",
    "R5進捗表 D2の年度を送る ☑",
    "R5進捗表 A1の年度を送る ☑",
    "R5進捗表 シートの名前の年度を送る ☑",
    "R5進捗表 E2の年度を送る ☐",
    "R5進捗表 A1の年度を送る ☐",
    "記入のしかた A1の年度を送る ☐",
  ]);
  await expectGoodLook(host, pane, "preview");
  await holds("C2", "令和4年度実績");
});

test("one year is left where it is, and a guide's is moved, each with its box", async () => {
  await keys.reach("R5進捗表 シートの名前の年度を送る");
  await keys.key("Space");
  await keys.reach("記入のしかた A1の年度を送る");
  await keys.key("Space");
  await until(async () => (await listed()).join("|").includes("記入のしかた A1の年度を送る ☑"));
  const focused = pane.locator(":focus");
  await expect(focused.getAttribute("aria-label")).resolves.toBe("記入のしかた A1の年度を送る");
  await expect(listed()).resolves.toContain("R5進捗表 シートの名前の年度を送る ☐");
});

test("made, the focus is on what was done; undone, everything is as it was", async () => {
  await keys.press("この様式を作る");
  await hears("新年度の様式を作りました");
  await holds("A1", "みなも市地域福祉計画（令和3年度～令和7年度）　令和6年度 進捗管理表");
  await holds("C2", "令和5年度実績");
  await holds("D2", "令和6年度計画");
  await holds("E2", "目標値（令和7年度）");
  await holds("C3", "【福祉課】\n■ 店を増やした。\n■ 講座を開催予定。");
  await holds("C4", "");
  await holds("C5", "【福祉課】\n■ 名簿を見直した。");
  await holds("D3", "");
  await holds("E3", "60店");
  await host.page.getByRole("tab", { name: "R5進捗表", exact: true }).waitFor();
  await expectGoodLook(host, pane, "made");
  await keys.press("下書きを確かめる");
  await pane.getByRole("tab", { name: /^絞込/u, selected: true }).waitFor();
  await pane.getByText("未確認").first().waitFor();
  await openFromMenu();
  await keys.press("元に戻す");
  await hears("元に戻しました");
  await holds("A1", "みなも市地域福祉計画（令和3年度～令和7年度）　令和5年度 進捗管理表");
  await holds("C2", "令和4年度実績");
  await holds("C4", "【健康づくり課】\n■ 相談日を設けた。");
  await holds("D3", "【福祉課】\n■ 店を増やす。\n■ 講座を開催予定。");
  await expectGoodLook(host, pane, "undone");
  expect(host.complaints).toEqual([]);
});
