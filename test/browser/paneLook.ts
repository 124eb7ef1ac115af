import { appendFileSync } from "node:fs";
import path from "node:path";
import type { CDPSession, Frame } from "playwright-core";
import type { HostPageTest } from "../embedded/page/openHostPage";
import { accessFindings, overflowing } from "../support/paneFindings";
import { textFindings } from "../support/textFindings";
import { findingsFile, looks, pictures, plain, type Look } from "./looks";
import { speakIn } from "./speakIn";

/** The pane's own page inside the host's, once it has read the workbook. */
export async function paneOf({ page }: HostPageTest): Promise<Frame> {
  const element = await page.waitForSelector('iframe[data-runtime="pane"]', { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForSelector("[role=tablist]", { timeout: 20_000 });
  return frame;
}

export async function widenPane(
  { page }: HostPageTest,
  pixels: number,
  height = 800,
): Promise<void> {
  await page.locator('iframe[data-runtime="pane"]').evaluate(
    (frame, { pixels, height }) => {
      for (const box of [frame, frame.parentElement])
        if (box) box.style.cssText += `;width:${pixels}px;min-width:0;max-width:none;flex:none`;
      frame.style.height = `${height}px`;
    },
    { pixels, height },
  );
}

/**
 * Fits, can be read and is accessible in every look there is time for (see `looks`). Where `PICTURES` names a folder, a
 * picture of each is put there for whoever wants to look. The pane is left 320 pixels wide, in its language and the
 * colours of the last look.
 */
export async function expectGoodLook(host: HostPageTest, pane: Frame, name: string): Promise<void> {
  const looked = looks(story());
  const spoken = await speakIn(pane, looked[0]?.language ?? null);
  const found: Record<string, string[]> = {};
  for (const look of looked) {
    const called = [name, look.width, look.language, look.zoom === 2 ? "200" : look.colours].join(
      "-",
    );
    await takeOn(host, pane, look);
    await keepPicture(host, called);
    const findings = [
      ...(await overflowing(pane)),
      ...(await accessFindings(pane)),
      ...(await textFindings(pane)),
    ];
    if (findings.length > 0) found[called] = findings;
  }
  await wear(host, pane, { ...plain, colours: looked.at(-1)?.colours ?? plain.colours });
  await speakIn(pane, spoken);
  if (pictures) keepFindings(pictures, found);
  else expect(found).toEqual({});
}

async function takeOn(host: HostPageTest, pane: Frame, look: Look): Promise<void> {
  await wear(host, pane, look);
  await speakIn(pane, look.language);
  await endColourChanges(pane);
}

/** Size and colours. What is as it should be is left alone: each change has the whole page drawn anew. */
async function wear(host: HostPageTest, pane: Frame, look: Look): Promise<void> {
  await enlarge(host, look.zoom);
  const { width, height, ...worn } = await pane.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    forced: matchMedia("(forced-colors: active)").matches,
    still: matchMedia("(prefers-reduced-motion)").matches,
  }));
  if (width !== look.width || height !== look.height)
    await widenPane(host, look.width, look.height);
  const [dark, forced] = [look.colours === "dark", look.colours === "forced"];
  if (worn.dark !== dark || worn.forced !== forced || !worn.still)
    await host.page.emulateMedia({
      colorScheme: dark ? "dark" : "light",
      forcedColors: forced ? "active" : "none",
      reducedMotion: "reduce",
    });
}

/** What was enlarged last, and by whom: as long as this session lasts, its page stays so. */
const enlarged = new WeakMap<HostPageTest, { readonly session: CDPSession; zoom: number }>();

/** As the browser does it: more device pixels to a CSS pixel. */
async function enlarge(host: HostPageTest, zoom: number): Promise<void> {
  const { page } = host;
  const known = enlarged.get(host);
  if ((known?.zoom ?? 1) === zoom) return;
  const session = known?.session ?? (await page.context().newCDPSession(page));
  enlarged.set(host, { session, zoom });
  const size = { width: 1440, height: 900, mobile: false };
  await session.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: zoom });
}

/** Colours fade into another scheme, once it has been drawn: axe is to see the last of them. */
export function endColourChanges(pane: Frame): Promise<void> {
  return pane.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
  });
}

/** Where pictures are made the story goes on: whoever asked for them is told at the end. */
function keepFindings(folder: string, found: Readonly<Record<string, string[]>>): void {
  const lines = Object.entries(found).flatMap(([look, findings]) =>
    findings.map((finding) => `${story()}/${look}: ${finding}\n`),
  );
  if (lines.length > 0) appendFileSync(path.join(folder, findingsFile), lines.join(""));
}

/** The name of the test file, after which the folder of its pictures is named. */
function story(): string {
  return path.basename(expect.getState().testPath ?? "", ".test.ts");
}

async function keepPicture({ page }: HostPageTest, name: string): Promise<void> {
  if (!pictures) return;
  const frame = page.locator('iframe[data-runtime="pane"]');
  await frame.screenshot({ path: path.join(pictures, story(), `${name}.png`), scale: "device" });
}
