import { mkdirSync } from "node:fs";
import path from "node:path";
import { manualFolder } from "../../support/usersManual";
import type { ManualDesk } from "./ManualDesk";

/**
 * Puts a picture of the pane – or, where it is called `window`, of the whole page – where the manual shows it. Only where
 * `MANUAL_PICTURES` is set (`npm run manual:pictures`).
 */
export async function keepPicture(desk: ManualDesk, file: string): Promise<void> {
  if (process.env.MANUAL_PICTURES === undefined) return;
  const to = path.join(manualFolder, file);
  mkdirSync(path.dirname(to), { recursive: true });
  await (file.includes("window") ? takePage(desk, to) : takePane(desk, to));
}

/** Smaller than it is, so that it can be read in a page of text. */
async function takePage({ host: { page } }: ManualDesk, to: string): Promise<void> {
  const zoom = (part: number) =>
    page.evaluate((shown) => (document.documentElement.style.zoom = shown), `${part}`);
  const before = page.viewportSize();
  await page.getByRole("button", { name: "この案内を閉じる" }).click();
  await page.setViewportSize({ width: 900, height: 800 });
  await zoom(0.72);
  await page.screenshot({ path: to, clip: { x: 0, y: 0, width: 900, height: 576 } });
  await zoom(1);
  if (before) await page.setViewportSize(before);
}

/** Colours have stopped fading. */
async function takePane({ host, pane }: ManualDesk, to: string): Promise<void> {
  await pane.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
  });
  await host.page.locator('iframe[data-runtime="pane"]').screenshot({ path: to });
}
