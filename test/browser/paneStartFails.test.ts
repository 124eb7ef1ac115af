import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { accessFindings, overflowing } from "../support/paneFindings";
import { serveEmbedded, type TestServer } from "../support/server";
import { textFindings } from "../support/textFindings";
import { pictures } from "./looks";
import { endColourChanges } from "./paneLook";

/** Where the pane cannot come up, what stands in its place – read at 320 pixels, in light and in the dark. */
let browser: Browser;
let server: TestServer;
let page: Page;
beforeAll(async () => {
  server = await serveEmbedded();
  browser = await launchChromium();
}, 120_000);
beforeEach(async () => {
  const size = { width: 320, height: 800 };
  page = await browser.newPage({ viewport: size, locale: "ja-JP" });
  page.setDefaultTimeout(20_000);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function expectReadable(frame: Frame, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await endColourChanges(frame);
    if (pictures)
      await page.screenshot({
        path: path.join(pictures, "paneStartFails", `${name}-320-ja-${colorScheme}.png`),
        clip: { x: 0, y: 0, width: 320, height: 800 },
      });
    const found = [
      ...(await overflowing(frame)),
      ...(await accessFindings(frame)),
      ...(await textFindings(frame)),
      ...(await frame.evaluate(() =>
        document.documentElement.scrollWidth > innerWidth ? ["wider than the pane"] : [],
      )),
    ];
    expect({ colorScheme, found }).toEqual({ colorScheme, found: [] });
  }
}

test("outside Excel", async () => {
  await page.goto(`${server.url}taskpane.html`);
  await page.waitForSelector("h1");
  expect(await page.innerText("body")).toContain("原因");
  await expectReadable(page.mainFrame(), "no-excel");
});

/** As much of Office.js as is asked before the pane starts, in an Excel of before LTSC 2021. */
const oldOffice = `window.Office = {
  HostType: { Excel: "Excel" },
  onReady: (then) => {
    const ready = Promise.resolve({ host: "Excel" });
    if (then) void ready.then(then);
    return ready;
  },
  context: {
    displayLanguage: "ja-JP",
    diagnostics: { version: "16.0.10396.20023" },
    requirements: { isSetSupported: () => false },
  },
};`;

test("in an Excel that is too old", async () => {
  const answer = { contentType: "text/javascript", body: oldOffice };
  await page.route(/\/office\.js$/u, (route) => route.fulfill(answer));
  await page.goto(`${server.url}taskpane.html`);
  await page.waitForSelector("#root h1");
  await page.waitForSelector("text=16.0.10396.20023");
  await expectReadable(page.mainFrame(), "old-excel");
});

test("where its own files do not arrive", async () => {
  await page.route(/\/(?!fallback|office|excel-)[^/]*\.js$/u, (route) => route.abort());
  await page.goto(`${server.url}taskpane.html`);
  await page.waitForSelector("#explanation");
  await expectReadable(page.mainFrame(), "not-started");
});
