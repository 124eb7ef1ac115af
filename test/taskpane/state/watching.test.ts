import { createChecker } from "../../../src/domain/rules/createChecker";
import type { Selection, SheetChange } from "../../../src/ports/LiveWorkbook";
import { refuse } from "../../../src/domain/Result";
import { createStore } from "../../../src/taskpane/state/createStore";
import type { PaneCore } from "../../../src/taskpane/state/PaneCore";
import { initialPane, type PaneState } from "../../../src/taskpane/state/PaneState";
import { browserMemory } from "../../../src/taskpane/state/PersonalMemory";
import { readBook } from "../../../src/taskpane/state/reading";
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

describe("changes by others", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** A book that is known, and which sheets are read for what is told; `undefined`: all. */
  async function watched() {
    const reads: (readonly string[] | undefined)[] = [];
    const listeners = new Set<(change: SheetChange) => void>();
    const { workbook } = deskFor().deps;
    let busy = false;
    const core = coreWith({
      read: async (ids, running) => {
        reads.push(ids);
        if (busy) return refuse({ code: "cell-editing", detail: "" });
        return workbook.read(ids, running);
      },
      onChange: async (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    await readBook(core);
    reads.length = 0;
    const stop = await watchBook(core);
    const tell = (kind: SheetChange["kind"], sheetId: string) => {
      for (const listener of listeners) listener({ kind, sheetId, remote: false });
    };
    return { tell, reads, stop, edits: (now: boolean) => (busy = now) };
  }

  it("are read sheet by sheet, once it has been quiet", async () => {
    const { tell, reads, stop } = await watched();
    tell("cells", "id-R5");
    await jest.advanceTimersByTimeAsync(500);
    tell("cells", "id-R5");
    await jest.advanceTimersByTimeAsync(500);
    expect(reads).toEqual([]);
    await jest.advanceTimersByTimeAsync(500);
    expect(reads).toEqual([["id-R5"]]);
    stop();
  });

  it("read nothing where another sheet came to the front, everything where one is new", async () => {
    const { tell, reads, stop } = await watched();
    tell("activated", "id-R4");
    await jest.advanceTimersByTimeAsync(1000);
    expect(reads).toEqual([]);
    tell("sheets", "id-new");
    tell("cells", "id-R5");
    await jest.advanceTimersByTimeAsync(1000);
    expect(reads).toEqual([undefined]);
    stop();
  });

  it("are read later where somebody is in the middle of a cell, with all that changed meanwhile", async () => {
    const { tell, reads, stop, edits } = await watched();
    edits(true);
    tell("cells", "id-R5");
    await jest.advanceTimersByTimeAsync(1000);
    edits(false);
    tell("cells", "id-R4");
    await jest.advanceTimersByTimeAsync(1000);
    expect(reads).toHaveLength(2);
    expect(new Set(reads[1])).toEqual(new Set(["id-R5", "id-R4"]));
    stop();
  });
});
