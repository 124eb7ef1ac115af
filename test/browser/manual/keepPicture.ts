import { mkdirSync } from "node:fs";
import path from "node:path";
import { manualFolder } from "../../support/usersManual";
import { widenPane } from "../paneLook";
import { paneSize, type ManualDesk } from "./ManualDesk";

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

/** Small enough to be read in a page of text. */
async function takePage({ host }: ManualDesk, to: string): Promise<void> {
  const before = host.page.viewportSize();
  await host.page.getByRole("button", { name: "この案内を閉じる" }).click();
  await host.page.setViewportSize({ width: 960, height: 600 });
  await widenPane(host, paneSize.width, 440);
  await host.page.screenshot({ path: to });
  if (before) await host.page.setViewportSize(before);
  await widenPane(host, paneSize.width, paneSize.height);
}

/** Colours have stopped fading. */
async function takePane({ host, pane }: ManualDesk, to: string): Promise<void> {
  await pane.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
  });
  await host.page.locator('iframe[data-runtime="pane"]').screenshot({ path: to });
}
