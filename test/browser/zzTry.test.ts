import { openHostPage } from "../embedded/page/openHostPage";
import { openBook } from "../support/desk";
import { fixtureBytes } from "../support/fixtures";
import { expectGoodLook, paneOf, widenPane } from "./paneLook";

test("try", async () => {
  const host = await openHostPage(await openBook(fixtureBytes("ichinoseki_R5_sheet.xlsx"), "R5.xlsx"));
  const pane = await paneOf(host);
  await pane.getByRole("tab", { name: "点検" }).click();
  await pane.waitForSelector("text=/指摘/");
  await widenPane(host, 340);
  await host.page.setViewportSize({ width: 1440, height: 900 });
  console.log(await pane.evaluate(() => document.querySelector("main")?.innerText));
  await expectGoodLook(host, pane, "ichi-list");
  await pane.locator("footer button").last().click();
  await pane.waitForTimeout(500);
  console.log(await pane.evaluate(() => document.querySelector("main")?.innerText + "\n" + document.querySelector("footer")?.innerText));
  await expectGoodLook(host, pane, "ichi-preview");
  await pane.locator("footer button").last().click();
  await pane.waitForTimeout(3000);
  console.log(await pane.evaluate(() => document.querySelector("main")?.innerText + "\n" + document.querySelector("footer")?.innerText));
  await expectGoodLook(host, pane, "ichi-fixed");
  await host.close();
}, 200000);
