import type { Frame } from "playwright-core";
import type { Work } from "../../src/taskpane/state/PaneState";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { openBook, sampleBytes } from "../support/desk";
import { paneOf, widenPane } from "./paneLook";
import { pretend } from "./paneStore";

/** Whoever asks their PC for less motion sees nothing slide, grow or scroll by itself. */
let host: HostPageTest;
let pane: Frame;
beforeAll(async () => {
  host = await openHostPage(await openBook(sampleBytes("令和5年度"), "みなも市.xlsx"));
  pane = await paneOf(host);
  await widenPane(host, 320);
}, 120_000);
afterAll(() => host.close());

/** What moves on the page while a few frames are drawn: `element: property`, of what takes long enough to be seen. */
function watchMotion(): Promise<void> {
  return pane.evaluate(() => {
    const moves =
      /^(?:transform|translate|scale|rotate|left|right|top|bottom|width|height|inset.*|margin.*|max.*)$/u;
    const seen = new Set<string>();
    Reflect.set(window, "seenMotion", seen);
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation;
        if (!(effect instanceof KeyframeEffect)) continue;
        const { activeDuration } = effect.getComputedTiming();
        if (typeof activeDuration === "number" && activeDuration < 20) continue;
        for (const frame of effect.getKeyframes())
          for (const property of Object.keys(frame))
            if (moves.test(property)) seen.add(`${effect.target?.className}: ${property}`);
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** What moved since the last time. */
function moved(): Promise<string[]> {
  return pane.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = Reflect.get(window, "seenMotion") as Set<string>;
    const found = [...seen];
    seen.clear();
    return found;
  });
}

/** Everything that opens, slides or is switched in the daily screens. */
async function useAll(): Promise<void> {
  for (const tab of ["絞込", "点検", "繰越", "統合", "記入", "絞込"])
    await pane.getByRole("tab", { name: new RegExp(`^${tab}`, "u") }).click();
  await pane.getByRole("switch", { name: "行を絞り込む" }).focus();
  for (const menu of [/^シート：/u, /^課：/u]) {
    await pane.getByRole("button", { name: menu }).click();
    await pane.getByRole("menu").waitFor();
    await pane.getByRole("menu").press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
  }
  await pane.getByRole("tab", { name: /^繰越/u }).click();
  await pane.getByRole("switch").first().click();
  await pane.getByRole("switch").first().click();
}

test("the watch sees what moves for those who did not ask", async () => {
  await host.page.emulateMedia({ reducedMotion: "no-preference" });
  await watchMotion();
  await useAll();
  expect((await moved()).length).toBeGreaterThan(0);
});

test("nothing moves while tabs, menus and switches are used", async () => {
  await host.page.emulateMedia({ reducedMotion: "reduce" });
  await moved();
  await useAll();
  expect(await moved()).toEqual([]);
});

test("slow work says how far it is without anything sliding", async () => {
  const work: Omit<Work, "stop"> = {
    kind: "writing",
    slow: true,
    startedAt: Date.now(),
    progress: { done: 12, total: 40 },
  };
  await pretend(pane, { work: work as Work });
  await pane.waitForSelector("[role=progressbar]");
  await pretend(pane, { work: { ...work, progress: { done: 30, total: 40 } } as Work });
  expect(await moved()).toEqual([]);
  await pretend(pane, { work: null });
});
