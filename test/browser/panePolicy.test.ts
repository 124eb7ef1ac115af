import type { Page } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { paneOf } from "./paneLook";

const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["基本目標", "施策の展開", "令和4年度計画", "令和4年度実績"],
        ["1 人づくり", "① 講座", "【福祉課】\n■ 開く。", null],
      ],
    },
  ],
});

let host: HostPageTest;
afterEach(() => host.close());

async function keepWhatIsForbidden(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      broken.push(`${effectiveDirective}: ${blockedURI}`),
    );
  });
}

test("nothing in the pane tries what its policy forbids: no eval, nothing outside", async () => {
  host = await openHostPage(book, { prepare: keepWhatIsForbidden });
  const pane = await paneOf(host);
  for (const tab of ["絞込", "点検", "統合", "繰越"]) {
    await pane.getByRole("tab", { name: new RegExp(tab) }).click();
    await pane.waitForSelector("main");
  }
  // A carry-forward writes notebook and journal, which are parsed by their schemas.
  await pane.getByRole("button", { name: /入れる/ }).click();
  await pane.waitForSelector("text=元に戻す");
  const broken = await pane.evaluate(() => (window as unknown as { broken: string[] }).broken);
  expect(broken).toEqual([]);
  // It does hear of what is forbidden.
  const told = await pane.evaluate(async () => {
    const heard = new Promise<void>((resolve) =>
      addEventListener("securitypolicyviolation", () => resolve(), { once: true }),
    );
    new Image().src = "https://example.com/pixel.png";
    await heard;
    return (window as unknown as { broken: string[] }).broken;
  });
  expect(told).toEqual([expect.stringMatching(/^img-src: https:\/\/example\.com/)]);
});
