import type { Frame, Route } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf } from "./paneLook";

const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["基本目標", "施策の展開", "令和4年度計画", "令和4年度実績"],
        ["1 人づくり", "① 講座", "【福祉課】\n■ 開く。", null],
        ["2 地域づくり", "① 名簿", "【福祉課】\n■ 作る。", null],
      ],
    },
  ],
});

let host: HostPageTest;
afterEach(() => host.close());

/** A server from which, once the pane is shown, its later scripts are gone: the add-in was updated meanwhile. */
async function takeAwayLaterScripts(route: Route): Promise<void> {
  const frame = route.request().frame();
  const late = frame.url().includes("taskpane.html") && (await isShown(frame));
  await (late ? route.fulfill({ status: 404, body: "" }) : route.continue());
}

/** A frame that is just being left shows nothing. */
function isShown(frame: Frame): Promise<boolean> {
  return frame
    .evaluate(() => (document.getElementById("root")?.childElementCount ?? 0) > 0)
    .catch(() => false);
}

const press = (pane: Frame, name: string) => pane.getByRole("button", { name }).click();

test("a screen whose script is gone says so, and comes once it is there again", async () => {
  host = await openHostPage(book, {
    prepare: async (page) => void (await page.route("**/*.js", takeAwayLaterScripts)),
  });
  const pane = await paneOf(host);
  await pane.getByRole("tab", { name: /点検/ }).click();
  await pane.waitForSelector("h2:has-text('画面を読み込めませんでした。ブックは変わっていません')");
  await expectGoodLook(host, pane, "late-screen");
  await press(pane, "もう一度読み込む");
  await pane.waitForSelector("h2:has-text('画面を読み込めませんでした')");
  await host.page.unroute("**/*.js");
  await press(pane, "もう一度読み込む");
  await pane.waitForSelector("h2:has-text('画面を読み込めませんでした')", { state: "detached" });
  await pane.waitForSelector("text=/指摘|課/u");
  expect(host.complaints).toEqual([]);
});
