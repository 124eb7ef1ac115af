import { createChecker } from "../../../src/domain/rules/createChecker";
import type { Selection } from "../../../src/ports/LiveWorkbook";
import { createStore } from "../../../src/taskpane/state/createStore";
import type { PaneCore } from "../../../src/taskpane/state/PaneCore";
import { initialPane, type PaneState } from "../../../src/taskpane/state/PaneState";
import { browserMemory } from "../../../src/taskpane/state/PersonalMemory";
import { watchBook } from "../../../src/taskpane/state/watching";
import { deskFor } from "../../usecases/yearBook";

function coreWith(change: Partial<PaneCore["deps"]["workbook"]>): PaneCore {
  const { deps } = deskFor();
  return {
    store: createStore<PaneState>(initialPane),
    deps: { ...deps, workbook: { ...deps.workbook, ...change } },
    memory: browserMemory(() => localStorage),
    checker: createChecker(),
    during: (_kind, task) => task({}),
  };
}

const notTold = () => Promise.reject(new Error("the host knows no such event"));

test("where changes are not told, the selection is followed all the same, and let go", async () => {
  const listeners = new Set<(selection: Selection) => void>();
  const core = coreWith({
    onChange: notTold,
    onSelection: async (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const stop = await watchBook(core);
  const selection = { sheetId: "id-R5", position: { row: 2, column: 1 } };
  for (const listener of listeners) listener(selection);
  expect(core.store.get().selection).toEqual(selection);
  stop();
  expect(listeners.size).toBe(0);
});

test("where nothing is told, nothing breaks", async () => {
  const stop = await watchBook(coreWith({ onChange: notTold, onSelection: notTold }));
  expect(stop).not.toThrow();
});
