import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { accessFindings } from "../support/paneFindings";
import { textFindings } from "../support/textFindings";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 400 } });
});
afterAll(() => browser.close());

async function found(html: string): Promise<string[]> {
  await page.setContent(
    `<!doctype html><html lang="ja"><title>t</title><div id="root">${html}</div>`,
  );
  return textFindings(page.mainFrame());
}

const narrow = "width:60px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis";

test("a text that is cut off is found, unless its title says the whole or it can be scrolled to", async () => {
  expect(await found(`<p style="${narrow}">気づきの合図の講座</p>`)).toEqual([
    "cut off: 気づきの合図の講座",
  ]);
  expect(await found(`<p style="${narrow}" title="…">気づきの合図の講座</p>`)).toEqual([]);
  const scrolled = `<div style="height:40px;overflow:auto"><p>一</p><p>二</p><p>三</p></div>`;
  expect(await found(scrolled)).toEqual([]);
  expect(
    await found(`<div style="height:20px;overflow:hidden"><p>一<br>二<br>三</p></div>`),
  ).toEqual(expect.arrayContaining(["cut off: 一"]));
});

test("what is only heard is not looked at", async () => {
  const heard = "position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap";
  expect(await found(`<div role="status" style="${heard}">3件あります</div>`)).toEqual([]);
});

test("texts that lie over each other and out of their buttons are found", async () => {
  expect(
    await found(`<p>福祉課の文です</p><p style="margin-top:-30px">長寿社会課の文です</p>`),
  ).toEqual(["福祉課の文です and 長寿社会課の文です lie over each other"]);
  const button = `<button style="width:40px;white-space:nowrap;overflow:visible">反映する前に見る</button>`;
  expect(await found(button)).toContain("sticks out of its button: 反映する前に見る");
});

test("a main action that is too low, and one that is too small to hit", async () => {
  const footer = `<footer><div><button style="height:30px">書き込む</button></div></footer>`;
  expect(await found(footer)).toEqual(["less than 44 px high: 書き込む"]);
  const small = `<button style="width:10px;height:10px;padding:0;border:0" aria-label="a"></button>`;
  await found(`<main><h1>t</h1>${small}${small}</main>`);
  const findings = await accessFindings(page.mainFrame());
  expect(findings.map((finding) => finding.split(":")[0])).toContain("target-size");
});
