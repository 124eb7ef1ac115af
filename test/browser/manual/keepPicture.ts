import { mkdirSync } from "node:fs";
import path from "node:path";
import type { CDPSession } from "playwright-core";
import { manualFolder } from "../../support/usersManual";
import type { ManualDesk } from "./ManualDesk";

/** Of whom pictures are taken: as long as this session lasts, its page has more pixels. */
const finer = new WeakMap<ManualDesk["host"], CDPSession>();

/**
 * Puts a picture of the pane – or, where it is called `window`, of the whole window – where the manual shows it. Only where
 * `MANUAL_PICTURES` is set (`npm run manual:pictures`).
 */
export async function keepPicture({ host, pane }: ManualDesk, file: string): Promise<void> {
  if (process.env.MANUAL_PICTURES === undefined) return;
  const { page } = host;
  const to = path.join(manualFolder, file);
  mkdirSync(path.dirname(to), { recursive: true });
  if (!finer.has(host)) {
    const session = await page.context().newCDPSession(page);
    finer.set(host, session);
    const size = { width: 1280, height: 800, mobile: false };
    await session.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: 1.5 });
  }
  await pane.evaluate(async () => {
    await document.fonts.ready;
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
  });
  const whole = file.includes("window");
  const frame = page.locator('iframe[data-runtime="pane"]');
  await (whole ? page : frame).screenshot({ path: to, scale: whole ? "css" : "device" });
}
