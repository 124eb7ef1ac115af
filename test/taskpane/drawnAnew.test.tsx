import { act, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { messagesFor } from "../../src/messages/messagesFor";
import { App } from "../../src/taskpane/App";
import { tabs, type Tab, type Work } from "../../src/taskpane/state/PaneState";
import { paneOver } from "./openPane";
import { planBook } from "./planBook";

/** Work tells of each sheet, file or cell. */
const steps = 20;

/** A pane on one tab with work going on in it; how often it is drawn while the work tells how far it has come. */
async function drawnWhile(tab: Tab, going: Pick<Work, "kind" | "slow">): Promise<number> {
  const { pane, started } = paneOver(planBook, { tab });
  let drawn = 0;
  render(
    <Profiler id="pane" onRender={() => void drawn++}>
      <App pane={pane} messages={messagesFor("ja-JP")} look={null} />
    </Profiler>,
  );
  await act(() => started);
  const work: Work = { ...going, progress: null, startedAt: Date.now(), stop: () => {} };
  await act(async () => pane.store.set({ work }));
  drawn = 0;
  for (let done = 1; done <= steps; done++)
    await act(async () => pane.store.set({ work: { ...work, progress: { done, total: steps } } }));
  return drawn;
}

test.each(tabs)("on %s nothing is drawn anew for how far quick work has come", async (tab) => {
  expect(await drawnWhile(tab, { kind: "reading", slow: false })).toBe(0);
});

test("nor for slow work behind a screen that stays", async () => {
  expect(await drawnWhile("entry", { kind: "reading", slow: true })).toBe(0);
});

test("slow work in front is drawn once for each step, and says how far it has come", async () => {
  expect(await drawnWhile("entry", { kind: "writing", slow: true })).toBe(steps);
  expect(screen.getByText(new RegExp(`${steps}.*${steps}`, "u"))).toBeTruthy();
});
