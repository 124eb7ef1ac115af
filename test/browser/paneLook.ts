import type { Frame } from "playwright-core";
import type { HostPageTest } from "../embedded/page/openHostPage";
import { accessFindings, overflowing } from "../support/paneFindings";

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

const looks = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

/**
 * Fits 400 and 320 pixels and is accessible, in light, dark and forced colours. Where `PICTURES` names a folder, a
 * picture of each is put there for whoever wants to look.
 */
export async function expectGoodLook(host: HostPageTest, pane: Frame, name: string): Promise<void> {
  for (const width of [400, 320]) {
    await widenPane(host, width);
    for (const look of looks) {
      await host.page.emulateMedia({ ...look, reducedMotion: "reduce" });
      await endColourChanges(pane);
      expect(await overflowing(pane)).toEqual([]);
      expect(await accessFindings(pane)).toEqual([]);
      await keepPicture(host, [name, width, look.colorScheme, look.forcedColors].join("-"));
    }
  }
  await host.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}

/** Colours fade into another scheme, once it has been drawn: axe is to see the last of them. */
function endColourChanges(pane: Frame): Promise<void> {
  return pane.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
  });
}

async function keepPicture({ page }: HostPageTest, name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (!folder) return;
  const frame = page.locator('iframe[data-runtime="pane"]');
  await frame.screenshot({ path: `${folder}/${name}.png` });
}
