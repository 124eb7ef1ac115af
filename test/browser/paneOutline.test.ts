import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf } from "./paneLook";

const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["基本目標", "施策展開の方向性", "施策の展開", "令和4年度実績", "令和5年度計画"],
        ["1 人づくり", "(1) 福祉教育の推進", "① 講座", "【福祉課】\n■ 開いた。", null],
        [null, "進(2)", "① 集い", "【福祉課】\n■ 集まった。", null],
        ["2 地域づくり", "市の独自の方針", "① 名簿", "【福祉課】\n■ 作った。", null],
      ],
      merges: ["A2:A3"],
    },
  ],
});

const outline = `基本目標1 人づくり
(1) 福祉教育の推進
(2) 地域福祉を担う人材の育成と、次の世代が参加するきっかけづくりの促進
基本目標2 地域づくり
(1) 関係づくり
(2) 支え合い`;

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
}, 120_000);
afterAll(() => host.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();

test("an outline is pasted, understood, kept; a label is repaired and put back", async () => {
  await pane.locator("header button[aria-expanded]").last().click();
  await press("体系とくらべる");
  await pane.getByRole("textbox").fill(outline);
  await expectGoodLook(host, pane, "bring");
  await press("読み取る");
  await pane.waitForSelector("text=2つの基本目標、4の方向性");
  await expectGoodLook(host, pane, "understood");
  await press("この体系を残す");
  await pane.waitForSelector("footer button:has-text('1件を直す')");
  await expectGoodLook(host, pane, "labels");
  await press(/確かめる/u);
  await pane.waitForSelector("[role=radiogroup]");
  await expectGoodLook(host, pane, "label-choice");
  await press("直せる1件を見る");
  await press("1件を直す");
  await pane.waitForSelector("text=1か所の番号と題名を直しました");
  await expect(host.cell("B3").textContent()).resolves.toBe(
    "(2) 地域福祉を担う人材の育成と、次の世代が参加するきっかけづくりの促進",
  );
  await expectGoodLook(host, pane, "repaired");
  await press("1か所を元に戻す");
  await pane.waitForSelector("text=1か所を元に戻しました");
  await expect(host.cell("B3").textContent()).resolves.toBe("進(2)");
  expect(host.complaints).toEqual([]);
});
