import { answerRibbon } from "./answerRibbon";
import type { Obstacle } from "./Obstacle";
import { removeExplanation, showExplanation } from "./showExplanation";
import type { StartingWindow } from "./StartingWindow";

/** The oldest ExcelApi on which the pane works: Excel LTSC 2021. */
const neededApi = "1.14";
/** How long the pane may take to show anything, in milliseconds; a cold PC on a slow network needs a while. */
const patience = 20000;
const lookEvery = 500;
const paneFirst = 2000;

/**
 * Watches the pane come up, and explains in its place where it cannot. Call it before Office.js and
 * the pane's bundle, with `#root` already in the page.
 *
 * Written in ES5 (no promises, no newer methods): Internet Explorer 11 must be able to run it.
 */
export function watchStart(view: StartingWindow): void {
  const page = view.document;
  let found = false;
  const report = (obstacle: Obstacle): void => {
    if (found || started(page)) return;
    found = true;
    showExplanation(page, obstacle);
  };
  if (!canRunThePane(view)) {
    answerRibbon(view);
    return report("old-browser");
  }

  view.addEventListener("error", (event) => reportScript(event, report), true);
  view.addEventListener("load", () => askOffice(view, report));
  waitForPane(view, report);
}

/** The bundle is ES2021: a web view that knows `WeakRef` and `noModule` knows its syntax. */
function canRunThePane(view: StartingWindow): boolean {
  return "noModule" in view.document.createElement("script") && typeof view.WeakRef === "function";
}

/** A script that did not arrive. Errors thrown while running have no element as target. */
function reportScript(event: Event, report: (obstacle: Obstacle) => void): void {
  const target = event.target as { tagName?: string; src?: string } | null;
  if (!target || target.tagName !== "SCRIPT") return;
  report(/\/office\.js$/.test(target.src || "") ? "no-office" : "not-started");
}

function askOffice(view: StartingWindow, report: (obstacle: Obstacle) => void): void {
  const office = view.Office;
  if (!office || !office.onReady) return report("no-office");
  // The pane explains these two itself, and better; this speaks only where the pane stays silent.
  const reportLater = (obstacle: Obstacle): void => {
    view.setTimeout(() => report(obstacle), paneFirst);
  };
  office.onReady((info) => {
    if (!info.host) reportLater("not-in-excel");
    else if (!office.context.requirements.isSetSupported("ExcelApi", neededApi))
      reportLater("old-excel");
  });
}

function waitForPane(view: StartingWindow, report: (obstacle: Obstacle) => void): void {
  let waited = 0;
  const timer = view.setInterval(() => {
    waited += lookEvery;
    if (started(view.document)) {
      view.clearInterval(timer);
      removeExplanation(view.document);
    } else if (waited === patience) report("not-started");
  }, lookEvery);
}

function started(page: Document): boolean {
  const root = page.getElementById("root");
  return root !== null && root.childNodes.length > 0;
}
