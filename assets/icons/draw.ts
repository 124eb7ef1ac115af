import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../test/support/chromium";
import { projectRoot } from "../../test/support/projectRoot";

/**
 * `npm run icons`: makes the PNGs that Excel wants out of the SVG drawings beside this file.
 * Every picture is drawn twice: on a grid of 16, where each line must meet a pixel, and on one of 32.
 */
const pictures: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  open: [16, 32, 80],
  "carry-forward": [16, 32, 80],
  check: [16, 32, 80],
  undo: [16, 32, 80],
};
const folder = path.join(projectRoot, "assets/icons");

async function draw(browser: Browser, name: string, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(path.join(folder, `${name}${size === 16 ? "-16" : ""}.svg`));
  const source = `data:image/svg+xml;base64,${drawing.toString("base64")}`;
  const style = `display:block;width:${size}px;height:${size}px`;
  await page.setContent(`<body style="margin:0"><img src="${source}" style="${style}"></body>`);
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(folder, `${name}-${size}.png`), picture);
  await page.close();
}

const browser = await launchChromium();
for (const [name, sizes] of Object.entries(pictures))
  for (const size of sizes) await draw(browser, name, size);
await browser.close();
