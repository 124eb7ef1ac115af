import type { Frame } from "playwright-core";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf } from "./paneLook";
import { turnOfYear } from "./turnOfYear";

let host: HostPageTest;
let pane: Frame;

/** Excel says which language it is shown in; here it says English. */
beforeAll(async () => {
  host = await openHostPage(turnOfYear);
  await host.page.route("**/*.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"ja-JP"', '"en-US"');
    await route.fulfill({ response, body });
  });
  await host.page.reload();
  pane = await paneOf(host);
  await pane.getByRole("tab").nth(3).click();
}, 120_000);
afterAll(() => host.close());

test("the screens of a carry-forward are accessible and fit in English, too", async () => {
  await pane.waitForSelector("text=Make the draft of");
  await expectGoodLook(host, pane, "english-prepare");
  await pane.getByRole("radio", { name: /^Both/u }).check();
  await pane.waitForSelector("text=from the FY2021 results");
  await expectGoodLook(host, pane, "english-both");
  await pane.getByRole("button", { name: "Fill 2 cells" }).click();
  await pane.waitForSelector("text=2 drafts put in");
  await expectGoodLook(host, pane, "english-after");
  await pane.getByRole("button", { name: /^Put into results/u }).click();
  await pane.waitForSelector("text=Put into the results as a draft");
  await pane.getByRole("button", { name: /^Go through/u }).click();
  await expectGoodLook(host, pane, "english-drafts");
}, 100_000);
