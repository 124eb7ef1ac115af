import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf } from "./paneLook";
import { pretend } from "./paneStore";

/** What cannot be done, and why. One department, which has written everything; the sheet of last year is protected. */
const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      protected: true,
      rows: [
        ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          "【福祉課】\n■ 店をまわった。",
          "【福祉課】\n■ 増やす。",
        ],
        ["1 つながる", "② 出張よろず相談", "［福祉課］\n■ 開いた。", "【福祉課】\n■ 続ける。"],
      ],
    },
  ],
});

let host: HostPageTest;
let pane: Frame;
const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
}, 120_000);
afterAll(() => host.close());

test("a file that is none", async () => {
  await pane.getByRole("tab", { name: "繰越" }).click();
  await pane.waitForSelector("h2");
  await expectGoodLook(host, pane, "no-pair");
  await pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "回答.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("課名,実績\n"),
    });
  await shows("「回答.xlsx」は読み取れませんでした");
  await expectGoodLook(host, pane, "file-refused");
});

test("a protected sheet", async () => {
  await pane.getByRole("tab", { name: "点検" }).click();
  await press(/^すぐ直せる/u);
  await press(/件を直す$/u);
  await shows("事象");
  await expectGoodLook(host, pane, "protected");
  expect(host.complaints).toEqual([]);
});

test("a cell that is being typed in, and a workbook that could not be read", async () => {
  await press("戻る");
  await pretend(pane, {
    book: {
      kind: "failed",
      failure: { code: "cell-editing", detail: "InvalidOperationInCellEditMode" },
    },
  });
  await expectGoodLook(host, pane, "not-read");
});
