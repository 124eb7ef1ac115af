import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type Axe from "axe-core";
import type { Frame } from "playwright-core";
import { projectRoot } from "./projectRoot";

const axeSource = readFileSync(
  createRequire(path.join(projectRoot, "package.json")).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** WCAG 2.0, 2.1 and 2.2, A and AA. */
const everything: Axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
};

/**
 * What axe finds, by all rules of WCAG A and AA. Fluent's focus dummies are not part of the page (aria-hidden and never
 * reached).
 */
export async function accessFindings(frame: Frame): Promise<string[]> {
  const known = await frame.evaluate(() => "axe" in window);
  if (!known) await frame.evaluate(axeSource);
  return frame.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(
      { include: [["#root"]], exclude: [["[data-tabster-dummy]"]] },
      { runOnly, resultTypes: ["violations"] },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`,
    );
  }, everything);
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
