import { patternOf } from "../../support/saidWords";
import { manualSteps } from "../../support/usersManual";
import type { ManualDesk } from "./ManualDesk";
import { keepPicture } from "./keepPicture";
import { press } from "./press";

/** Phrases of the manual that are more than pressing a button of the pane, and how they are done. */
export type Acts = Readonly<Record<string, (desk: ManualDesk) => Promise<unknown>>>;

/** Where the manual says which button is meant, not what stands on it. */
const standing: Acts = {
  左上のシート名のボタン: ({ pane }) => pane.getByRole("button", { name: /^シート：/u }).click(),
  右上の課のボタン: ({ pane }) => pane.getByRole("button", { name: /^課：/u }).click(),
  年度の並ぶ帯: ({ pane }) => pane.locator("button[title='読み取った内容を見る']").click(),
};

/**
 * Follows the numbered steps under a heading of 利用の手引き: presses what is to be pressed, waits for what is to be seen,
 * and takes the pictures where they are asked for. Fails over a step that cannot be done, and over an act that no step
 * asks for.
 */
export async function follow(desk: ManualDesk, title: string, acts: Acts = {}): Promise<void> {
  const known: Acts = { ...standing, ...acts };
  const steps = manualSteps(title, Object.keys(known));
  const asked = new Set(steps.map((step) => (step.kind === "act" ? step.words : "")));
  const idle = Object.keys(acts).filter((words) => !asked.has(words));
  if (steps.length === 0 || idle.length > 0)
    throw new Error(`「${title}」 asks for nothing like ${idle.join(", ")}`);
  for (const step of steps) {
    if (step.kind === "press") await press(desk.pane, step);
    else if (step.kind === "sees") await see(desk, step.words);
    else if (step.kind === "act") await known[step.words]?.(desk);
    else await keepPicture(desk, step.file);
  }
}

/** Anywhere in the pane, however the lines break. */
async function see({ pane }: ManualDesk, words: string): Promise<void> {
  const pattern = patternOf(words.replace(/\s/gu, "")).source.slice(1, -1);
  const shows = (pattern: string) =>
    new RegExp(pattern, "u").test(document.body.innerText.replace(/\s/gu, ""));
  try {
    await pane.waitForFunction(shows, pattern);
  } catch {
    throw new Error(`「${words}」 is not to be seen in: ${await pane.locator("body").innerText()}`);
  }
}
