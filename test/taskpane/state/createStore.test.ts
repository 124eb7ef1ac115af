import { createStore } from "../../../src/taskpane/state/createStore";

describe("createStore", () => {
  it("replaces the fields that are given and says so", () => {
    const store = createStore({ tab: "entry", count: 1 });
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get().count));
    store.set({ count: 2 });
    store.set(({ count }) => ({ count: count + 1 }));
    expect(store.get()).toEqual({ tab: "entry", count: 3 });
    expect(seen).toEqual([2, 3]);
  });

  it("keeps silent, and keeps the very state, where nothing becomes another value", () => {
    const store = createStore({ count: 1 });
    const before = store.get();
    const heard = jest.fn();
    store.subscribe(heard);
    store.set({ count: 1 });
    expect(heard).not.toHaveBeenCalled();
    expect(store.get()).toBe(before);
  });

  it("does not call those who left, not even when they leave during a call", () => {
    const store = createStore({ count: 1 });
    const heard: string[] = [];
    const leave = store.subscribe(() => {
      heard.push("first");
      leave();
    });
    store.subscribe(() => heard.push("second"));
    store.set({ count: 2 });
    store.set({ count: 3 });
    expect(heard).toEqual(["first", "second", "second"]);
  });
});
