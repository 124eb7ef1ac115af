import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf } from "./paneLook";

/** The second measure has both roles in one cell, and so have its duties. */
const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["施策", "区分", "それぞれの役割", "令和4年度実績", "令和5年度計画"],
        [
          "① 見守り協力店の登録",
          "市民",
          "① 声をかける",
          "【福祉課】\n■ まわった。",
          "【福祉課】\n■ 増やす。",
        ],
        [null, "行政", "① 店をまわる", null, null],
        [
          "② 出張よろず相談",
          "市民 行政",
          "① 相談する\n② 知らせる\n① 聞く",
          "【福祉課】\n■ 設けた。",
          "【福祉課】\n■ 続ける。",
        ],
        ["③ 声かけ名簿", "市民", "① 名のる", "【福祉課】\n■ 作った。", "【福祉課】\n■ 配る。"],
        [null, "行政", "① まとめる", null, null],
      ],
      merges: ["A2:A3", "D2:D3", "E2:E3", "A5:A6", "D5:D6", "E5:E6"],
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

test("roles in one cell are shown as the rows they would become, split, and put back", async () => {
  await shows("すぐ直せる1件を見る");
  await expectGoodLook(host, pane, "rows-list");
  await press("すぐ直せる1件を見る");
  await shows("1行を加えて、区分ごとに分けます。");
  await expectGoodLook(host, pane, "rows-preview");
  await press("1件を直す");
  await shows("か所を直しました");
  expect(await Promise.all(["B4", "C4", "B5", "C5", "A6"].map(text))).toEqual([
    "市民",
    "① 相談する\n② 知らせる",
    "行政",
    "① 聞く",
    "③ 声かけ名簿",
  ]);
  await press(/か所を元に戻す/u);
  await shows("か所を元に戻しました");
  expect(await Promise.all(["B4", "A5"].map(text))).toEqual(["市民 行政", "③ 声かけ名簿"]);
});

test("Excel's own list is put on 区分 once it fits what stands there, and taken off again", async () => {
  await press("すぐ直せる1件を見る");
  await press("1件を直す");
  await shows("か所を直しました");
  await press("Excelの入力規則");
  await shows("1か所に入力規則を付ける");
  await expectGoodLook(host, pane, "lists");
  await press("1か所に入力規則を付ける");
  await shows("1か所に入力規則を付けました");
  await expectGoodLook(host, pane, "lists-on");
  await press("1か所の入力規則を外す");
  await shows("1か所の入力規則を外しました");
  await shows("1か所に入力規則を付ける");
  expect(host.complaints).toEqual([]);
});
