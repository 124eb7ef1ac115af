import { existsSync } from "node:fs";
import type * as Playwright from "playwright-core";
import type { BrowserProgram } from "./BrowserProgram";
import { loadedOnce } from "./loadedOnce";
import { packagedChromium } from "./packagedChromium";

/** In a closed container: no sandbox to be had, no screen, no requests of the browser's own, and of a page to itself alone. */
const flags = [
  "--no-sandbox",
  "--headless=new",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/microsoft-edge",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/opt/google/chrome/chrome",
  ],
  darwin: [
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * Starts a Chromium: the one of `CHROMIUM_PATH`, else an installed Edge, Chrome or Chromium, else the
 * one inside the package `@sparticuz/chromium` (Linux x64; `BROWSER_SOURCE=package` asks for it).
 *
 * Where no Japanese font is installed (the package carries Open Sans only), Japanese text shows as boxes,
 * about a third narrower than the letters: tests look at text, roles and geometry with room to spare,
 * never at the shapes of letters or where a line breaks.
 */
export async function launchChromium(): Promise<Playwright.Browser> {
  const { chromium } = loadedOnce<typeof Playwright>("playwright-core");
  const program = findChromium(process.env);
  return chromium.launch({
    executablePath: program.path,
    args: flags,
    env: { ...definedOnly(process.env), ...program.environment },
  });
}

/** Where the browser is taken from. Throws with what to do where `CHROMIUM_PATH` names nothing. */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>>,
): BrowserProgram {
  const named = environment["CHROMIUM_PATH"];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH=${named}: there is no such file`);
  if (named) return { path: named, environment: {} };
  const candidates =
    environment["BROWSER_SOURCE"] === "package" ? [] : (installed[process.platform] ?? []);
  const found = candidates.find((path) => existsSync(path));
  return found ? { path: found, environment: {} } : packagedChromium();
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
