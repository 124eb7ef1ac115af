import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { until } from "../support/until";
import { expectGoodLook, paneOf } from "./paneLook";

/** 福祉課 has six places – a result and a plan of ①, ② and ④ –, of which C3 and D5 are empty; 総務・地域 is nobody's name. */
const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["基本目標", "施策", "令和4年度実績", "令和5年度計画", "担当課"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          "［福祉課］\n■ 店をまわった。",
          "【福祉課】\n■ 店を増やす。",
          "福祉課",
        ],
        ["1 つながる", "② 出張よろず相談", "", "【福祉課】\n■ 続ける。", "福祉課"],
        [
          "1 つながる",
          "③ 声かけ名簿の見直し",
          "【長寿社会課】\n■ 見直した。",
          "【長寿社会課】\n■ 配る。",
          "長寿社会課",
        ],
        [
          "2 そなえる",
          "④ 夕方の食堂を学生と開いて地域に広げる",
          "【福祉課】\n■ 開いた。",
          "",
          "福祉課",
        ],
        ["2 そなえる", "⑤ 地域の避難訓練", "", "", "総務・地域"],
        ["2 そなえる", "⑥ こどもの居場所", "【こども家庭課】\n■ 開いた。", "", "こども家庭課"],
      ],
    },
  ],
});

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
  await pane.getByRole("tab", { name: "絞込" }).click();
}, 120_000);
afterAll(() => host.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);

test("the secretariat answers who is meant, and chooses a department", async () => {
  await shows("担当の「総務・地域」（1行）は、どの課のことですか。");
  await expectGoodLook(host, pane, "owner");
  await pane.getByRole("textbox", { name: "「総務」の課の名前" }).fill("総務課");
  await pane.getByRole("textbox", { name: "「地域」の課の名前" }).fill("地域づくり課");
  await press("この課に決める");
  await shows("答えを残しました");
  await press("閉じる");
  await press(/^課：/u);
  await pane.getByRole("menuitemradio", { name: "福祉課" }).click();
  await shows("福祉課の6か所のうち、あと");
  await expectGoodLook(host, pane, "list");
});

/** The host tells the selection a moment after the pane has asked for it. */
async function selects(address: string): Promise<void> {
  await until(async () => (await host.selected()) === address);
}

test("the list is walked by keys, and Enter goes to the cell", async () => {
  await pane.getByRole("listbox", { name: /か所$/u }).focus();
  await host.page.keyboard.press("End");
  await host.page.keyboard.press("Enter");
  await shows("次：出張よろず相談（令和4年度実績）");
  await selects("D5");
  await expectGoodLook(host, pane, "chosen");
});

test("rows are hidden and come back", async () => {
  await pane.getByRole("switch", { name: "行を絞り込む" }).click();
  await shows("3行を隠しました");
  await expect(host.cell("B4").count()).resolves.toBe(0);
  await expect(host.cell("B3").count()).resolves.toBe(1);
  await expectGoodLook(host, pane, "hidden");
  await pane.getByRole("switch", { name: "行を絞り込む" }).press("Space");
  await shows("3行を出しました");
  await expect(host.cell("B4").textContent()).resolves.toBe("③ 声かけ名簿の見直し");
});

test("progress is drawn, and written into a sheet that can be taken back", async () => {
  await pane.waitForSelector(".fui-hbc__chart");
  await pane.getByRole("heading", { name: "課ごとの進み" }).scrollIntoViewIfNeeded();
  await expectGoodLook(host, pane, "progress");
  await pane.getByRole("tab", { name: "目標ごと" }).click();
  await shows("2 そなえる");
  await expectGoodLook(host, pane, "goals");
  await press("この集計をシートに書き出す");
  await shows("集計を新しいシートに書き出します");
  await expectGoodLook(host, pane, "summary");
  await press("シートに書き出す");
  await shows("シート「進み具合」に書き出しました");
  await expectGoodLook(host, pane, "written");
  await expect(host.page.getByRole("tab", { name: "進み具合" }).count()).resolves.toBe(1);
  await press("シートを見る");
  await shows("「進み具合」は、書き出した集計のシートです");
  await expect(pane.getByRole("button", { name: "課：福祉課" }).count()).resolves.toBe(1);
  await expectGoodLook(host, pane, "own-summary");
  await press("R5進捗表を開く");
  await shows("シート「進み具合」に書き出しました");
  await press("元に戻す");
  await shows("「集計のシート」を元に戻しました");
  await expect(host.page.getByRole("tab", { name: "進み具合" }).count()).resolves.toBe(0);
  expect(host.complaints).toEqual([]);
});
