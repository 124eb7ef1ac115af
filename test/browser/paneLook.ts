import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
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

/** What sticks out on the right. Live regions that are only heard are clipped away. */
export function overflowing(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#root *")]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > innerWidth + 0.5;
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 30)}`),
  );
}

const axeSource = readFileSync(
  createRequire(`${process.cwd()}/package.json`).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** WCAG A and AA. Fluent's focus dummies are not part of the page (aria-hidden and never reached). */
export async function accessFindings(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(
      { include: [["#root"]], exclude: [["[data-tabster-dummy]"]] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`,
    );
  });
}
