import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf } from "./paneLook";

/** A form with roles of its own. */
const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["施策", "区分", "役割", "令和4年度実績", "令和5年度計画"],
        ["① 見守り協力店の登録", "市民", "①声をかける", "【福祉課】\n■ 店をまわった。", ""],
        ["", "事業者", "①支える", "", "【福祉課】\n■ 店を増やす。"],
        ["", "市", "①場をつくる", "■ 相談日を設けた。", "【福祉課】\n■ 続ける。"],
      ],
      merges: ["A2:A4"],
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

test("findings show their evidence, whether or not they can be put right at once", async () => {
  await press(/^区分の書き方/u);
  await pane.waitForSelector("text=根拠：この様式では、施策ごとにそろえる区分です。");
  await pane.waitForSelector("text=根拠：一覧では「福祉事業者」と書きます。");
  await expectGoodLook(host, pane, "evidence");
});

test("a form with roles of its own is given no list, and is told why", async () => {
  await press(/^足りない区分/u);
  await press(/^区分の書き方/u);
  await press("Excelの入力規則");
  await pane.waitForSelector("text=付けない所");
  await pane.getByText("付けると、").scrollIntoViewIfNeeded();
  await expectGoodLook(host, pane, "held");
  expect(host.complaints).toEqual([]);
});
