import type { Browser, Page } from "playwright-core";
import { findWorkbook } from "../../src/embedded/serve/findWorkbook";
import { launchChromium } from "../support/chromium";
import { projectRoot } from "../support/projectRoot";
import { serveEmbedded, type TestServer } from "../support/server";

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  const sample = findWorkbook(undefined, projectRoot, projectRoot);
  server = await serveEmbedded(sample.ok ? sample.value : null);
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page and notes what it asks for elsewhere, and what its security policy forbade. */
async function visit(
  path: string,
): Promise<{ page: Page; strangers: string[]; forbidden: string[] }> {
  const page = await browser.newPage();
  const strangers: string[] = [];
  const forbidden: string[] = [];
  page.on("request", (request) => {
    const own = request.url().startsWith(server.url) || request.url().startsWith("data:");
    if (!own) strangers.push(request.url());
  });
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) forbidden.push(message.text());
  });
  // Somebody who has read the pane's first page.
  await page.addInitScript(() => localStorage.setItem("planSheetAssistant.welcomed", "yes"));
  await page.goto(`${server.url}${path}`);
  return { page, strangers, forbidden };
}

test("the help page keeps to its policy and asks for nothing outside", async () => {
  const { page, strangers, forbidden } = await visit("help.html");
  expect(await page.locator("h1").first().textContent()).toBe("計画シート アシスタント");
  expect({ strangers, forbidden }).toEqual({ strangers: [], forbidden: [] });
});

test("the pane inside its host keeps to its policy and asks for nothing outside", async () => {
  const { page, strangers, forbidden } = await visit("");
  const tabs = page.frameLocator('iframe[title="計画シート アシスタント"]').getByRole("tab");
  await tabs.first().waitFor({ timeout: 30_000 });
  // Their numbers come when the workbook is read.
  const names = (await tabs.allInnerTexts()).map((name) => name.replace(/[\s\d]+$/u, ""));
  expect(names).toEqual(["記入", "絞込", "点検", "繰越", "統合"]);
  expect({ strangers, forbidden }).toEqual({ strangers: [], forbidden: [] });
}, 60_000);

test("the pane opened by itself says that it belongs into Excel", async () => {
  const { page, strangers } = await visit("taskpane.html");
  await page.waitForFunction(
    () => /Excel/.test(document.body.textContent ?? "") && document.body.innerText.length > 20,
    null,
    { timeout: 30_000 },
  );
  expect(strangers).toEqual([]);
}, 60_000);
