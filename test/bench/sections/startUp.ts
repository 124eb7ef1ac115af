import type { Browser, Frame } from "playwright-core";
import { openHostPage } from "../../embedded/page/openHostPage";
import { faultBook } from "../../support/faults/faultBook";
import { spreadOf } from "../measure/Runs";
import { table } from "../page/table";

/** Milliseconds since the pane's page was asked for. */
type StartUp = {
  /** Office.js is ready. */
  readonly office: number;
  /** The tabs of the workbook's first screen are drawn, and can be pressed. */
  readonly interactive: number;
};

/** Starts the pane so many times in Chromium, each time with nothing in its cache. */
export async function timeStartUp(times: number): Promise<string> {
  const host = await openHostPage(faultBook());
  try {
    const browser = host.page.context().browser();
    if (!browser) throw new Error("the page has no browser");
    const runs: StartUp[] = [];
    for (let time = 0; time < times; time++) runs.push(await startPane(browser, host.page.url()));
    const told = table(
      ["", "ms"],
      [
        ["the pane’s page asked for → Office.js ready", spreadOf(runs.map(({ office }) => office))],
        [
          "Office.js ready → the workbook is read, its tabs can be pressed",
          spreadOf(runs.map(({ office, interactive }) => interactive - office)),
        ],
        [
          "the pane’s page asked for → its tabs can be pressed",
          spreadOf(runs.map(({ interactive }) => interactive)),
        ],
      ],
    );
    process.stdout.write(`start-up:\n${told}\n`);
    return told;
  } finally {
    await host.close();
  }
}

async function startPane(browser: Browser, url: string): Promise<StartUp> {
  const context = await browser.newContext({ locale: "ja-JP" });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem("planSheetAssistant.welcomed", "yes"));
    await page.addInitScript(noteStart);
    await page.goto(url);
    const element = await page.waitForSelector('iframe[data-runtime="pane"]', {
      state: "attached",
    });
    const pane = await element.contentFrame();
    if (!pane) throw new Error("the pane has no frame");
    return await startOf(pane);
  } finally {
    await context.close();
  }
}

async function startOf(pane: Frame): Promise<StartUp> {
  await pane.waitForFunction(() => performance.getEntriesByName("interactive").length > 0);
  const marks = await pane.evaluate(() =>
    performance.getEntriesByType("mark").map((mark) => [mark.name, mark.startTime] as const),
  );
  const { office = NaN, interactive = NaN } = Object.fromEntries(marks);
  return { office, interactive };
}

/** Runs in every page before its own scripts; self-contained, for it is sent there as text. */
function noteStart(): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  addEventListener("DOMContentLoaded", () => {
    void Office.onReady().then(() => performance.mark("office"));
    const observer = new MutationObserver(() => {
      if (!document.querySelector("[role=tablist]")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("interactive")));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
