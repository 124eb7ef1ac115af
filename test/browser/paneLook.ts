import type { Frame } from "playwright-core";
import type { HostPageTest } from "../embedded/page/openHostPage";

/** The pane's own page inside the host's, once it has read the workbook. */
export async function paneOf({ page }: HostPageTest): Promise<Frame> {
  const element = await page.waitForSelector('iframe[data-runtime="pane"]', { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForSelector("[role=tablist]", { timeout: 20_000 });
  return frame;
}

export async function widenPane({ page }: HostPageTest, pixels: number): Promise<void> {
  await page.locator('iframe[data-runtime="pane"]').evaluate((frame, width) => {
    for (const box of [frame, frame.parentElement])
      if (box) box.style.cssText += `;width:${width}px;min-width:0;max-width:none;flex:none`;
    frame.style.height = "800px";
  }, pixels);
}
