import { act, screen } from "@testing-library/react";
import { leaveCall } from "../../src/commands/leaveCall";
import { formatRibbonCall, ribbonNoteKey, type RibbonCall } from "../../src/messages/RibbonNote";
import { followRibbonCalls } from "../../src/taskpane/ribbonCalls";
import { carryForwardByRibbon } from "../../src/commands/runOnce";
import { openPane, select, settled } from "./openPane";
import { budgetId, planBook } from "./planBook";

const text = (call: RibbonCall) => formatRibbonCall(call, new Date().toISOString());
const store = (call: RibbonCall) => localStorage.setItem(ribbonNoteKey, text(call));
const choose: RibbonCall = { kind: "choose", why: "several-pairs" };
const started = Promise.resolve();

let stop = () => {};
afterEach(() => stop());

/** Lets a button of this window do its part, and the pane follow. */
const told = (work: () => void) =>
  act(async () => {
    work();
    await settled();
  });

describe("what ribbon buttons left", () => {
  it("is said once, on the tab where it is to be decided", async () => {
    const { pane } = await openPane(planBook);
    store(choose);
    await told(() => {
      stop = followRibbonCalls(pane, window, started);
    });
    expect(screen.getByText("ボタンだけでは決められませんでした")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "どの列を、どの列へ入れますか",
    );
    expect(localStorage.getItem(ribbonNoteKey)).toBeNull();
  });

  it("arrives from another window while the pane is open", async () => {
    const { pane } = await openPane(planBook);
    stop = followRibbonCalls(pane, window, started);
    store({ kind: "failed", failure: { code: "protected", detail: "", restored: true } });
    await told(() => {
      const newValue = localStorage.getItem(ribbonNoteKey);
      window.dispatchEvent(new StorageEvent("storage", { key: ribbonNoteKey, newValue }));
    });
    expect(screen.getByText(/シートが保護されています/u)).toBeTruthy();
  });
});

describe("what was carried by a button", () => {
  const carried = (left: object): RibbonCall => ({
    kind: "carried",
    cells: 2,
    left: { asked: 0, refused: 0, unmatched: 0, ...left },
  });
  const follow = async (call: RibbonCall, sheet: string | null = null) => {
    const open = await openPane(planBook);
    await act(() => carryForwardByRibbon(open.deps));
    if (sheet) await select(open, sheet, 0, 0);
    store(call);
    await told(() => {
      stop = followRibbonCalls(open.pane, window, started);
    });
  };

  it("is said on a sheet that is no plan sheet, too", async () => {
    await follow(carried({}), budgetId);
    expect(screen.getByText("2か所に下書きを入れました")).toBeTruthy();
    expect(screen.getByText("「予算内訳」は、計画進捗表ではないようです")).toBeTruthy();
  });

  it("is said once where the screen shows it, with what was left and the way there", async () => {
    await follow(carried({ refused: 1, unmatched: 3 }));
    expect(screen.getAllByText("2か所に下書きを入れました")).toHaveLength(1);
    expect(screen.getByText("まだ入っていない所があります")).toBeTruthy();
    expect(
      screen.getByText("入れられなかった所1か所、行き先のない計画3件があります。"),
    ).toBeTruthy();
    await told(() => screen.getByRole("button", { name: "見る" }).click());
    expect(screen.getByRole("group", { name: "入れる所の内訳" })).toBeTruthy();
  });

  it("says nothing more where nothing was left", async () => {
    await follow(carried({}));
    expect(screen.getAllByText("2か所に下書きを入れました")).toHaveLength(1);
    expect(screen.queryByText("まだ入っていない所があります")).toBeNull();
  });
});

describe("what a ribbon button of the same window wants", () => {
  const press = (call: RibbonCall) =>
    told(() => leaveCall(text(call), { window, showPane: () => Promise.resolve() }));

  it("is said at once, and does not wait in the storage too", async () => {
    const { pane } = await openPane(planBook);
    stop = followRibbonCalls(pane, window, started);
    await press(choose);
    expect(screen.getByText("ボタンだけでは決められませんでした")).toBeTruthy();
    expect(localStorage.getItem(ribbonNoteKey)).toBeNull();
  });

  it("is the tab 点検", async () => {
    const { pane } = await openPane(planBook);
    stop = followRibbonCalls(pane, window, started);
    await press(choose);
    await press({ kind: "check" });
    expect(screen.getByRole("tab", { name: "点検" }).getAttribute("aria-selected")).toBe("true");
    expect(screen.queryByText("ボタンだけでは決められませんでした")).toBeNull();
  });

  it("waits until the pane has read the book: nothing of its start comes after", async () => {
    const { pane } = await openPane(planBook);
    let start = () => {};
    const reading = new Promise<void>((resolve) => {
      start = resolve;
    });
    stop = followRibbonCalls(pane, window, reading);
    await press({ kind: "check" });
    expect(pane.store.get().tab).toBe("entry");
    await told(start);
    expect(pane.store.get().tab).toBe("check");
  });

  it("is nothing of the pane's once it follows no longer", async () => {
    const { pane } = await openPane(planBook);
    followRibbonCalls(pane, window, started)();
    await press({ kind: "check" });
    expect(pane.store.get().tab).toBe("entry");
    localStorage.removeItem(ribbonNoteKey);
  });
});
