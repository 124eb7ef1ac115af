import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { until } from "../support/until";
import { expectGoodLook, paneOf } from "./paneLook";

/** Of four plans of last year's sheet this year's results tell of one alone (店をまわる。). One result is still a plan. */
const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          "【福祉課】\n■ 店をまわった。",
          "【福祉課】\n■ 店を増やす。",
        ],
        ["1 つながる", "② 出張よろず相談", "【福祉課】\n■ 相談日を設ける。", ""],
      ],
    },
    {
      name: "R4進捗表",
      rows: [
        ["基本目標", "施策", "令和3年度実績", "令和4年度計画"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          "",
          "【福祉課】\n■ 店をまわる。\n■ 協力店の一覧を地区ごとの地図にまとめ、全戸へ配布するとともに、窓口とホームページで広く周知する。",
        ],
        [
          "1 つながる",
          "② 出張よろず相談",
          "",
          "【福祉課】\n■ 市民センターで弁護士の講話を聞く会を開く。\n■ 相談員の研修を県と合同で行う。",
        ],
      ],
    },
  ],
});

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
}, 120_000);
afterAll(() => host.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);

test("what was planned and is not reported stands in the work list, and leads to its cell", async () => {
  await pane.getByRole("tab", { name: "絞込" }).click();
  await press("報告のない計画3件（2か所）を見る");
  await shows("報告のない計画がある2か所");
  await shows("R4進捗表 D2「協力店の一覧を");
  await expectGoodLook(host, pane, "unreported");
  await pane.getByRole("listbox", { name: /か所$/u }).focus();
  await host.page.keyboard.press("End");
  await host.page.keyboard.press("Enter");
  // The host tells the selection a moment after the pane has asked for it.
  await until(async () => (await host.selected()) === "C3");
  expect(host.complaints).toEqual([]);
});

test("a result that is worded as a plan is put right where it stands", async () => {
  await pane.getByRole("tab", { name: "点検" }).click();
  await press(/^計画のままの実績/u);
  await shows("実績に「相談日を設ける。」とあります。");
  await expectGoodLook(host, pane, "plan-as-result");
  await press("C3「計画のままの実績」を直す");
  await shows("1か所を直しました");
  await expect(host.cell("C3").textContent()).resolves.toBe("【福祉課】\n■ 相談日を設けた。");
});
