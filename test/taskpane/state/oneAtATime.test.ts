import { createStore } from "../../../src/taskpane/state/createStore";
import { oneAtATime } from "../../../src/taskpane/state/oneAtATime";
import { initialPane } from "../../../src/taskpane/state/PaneState";

const open = () => {
  const store = createStore(initialPane);
  return { store, during: oneAtATime(store) };
};

describe("one thing at a time", () => {
  it("waits for what was asked before, also when that broke off", async () => {
    const { during } = open();
    const order: string[] = [];
    const broken = during("reading", async () => {
      await Promise.resolve();
      order.push("first");
      throw new Error("a bug");
    });
    const next = during("preview", async () => order.push("second"));
    await expect(broken).rejects.toThrow("a bug");
    await next;
    expect(order).toEqual(["first", "second"]);
  });

  it("shows what is going on, how far it is, and nothing any more afterwards", async () => {
    const { store, during } = open();
    await during("file", async ({ onProgress }) => {
      onProgress?.({ done: 2, total: 5 });
      expect(store.get().work).toMatchObject({
        kind: "file",
        progress: { done: 2, total: 5 },
        slow: false,
      });
    });
    expect(store.get().work).toBeNull();
  });

  it("stops through the signal", async () => {
    const { store, during } = open();
    await during("writing", async ({ signal }) => {
      expect(signal?.aborted).toBe(false);
      store.get().work?.stop();
      expect(signal?.aborted).toBe(true);
    });
  });
});
