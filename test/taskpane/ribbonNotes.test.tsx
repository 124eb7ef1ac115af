import { act, screen } from "@testing-library/react";
import { formatRibbonNote, ribbonNoteKey, type RibbonNote } from "../../src/messages/RibbonNote";
import { followRibbonNotes } from "../../src/taskpane/ribbonNotes";
import { openPane, settled } from "./openPane";
import { planBook } from "./planBook";

const leave = (note: RibbonNote) =>
  localStorage.setItem(ribbonNoteKey, formatRibbonNote(note, new Date().toISOString()));

let stop = () => {};
afterEach(() => stop());

describe("what ribbon buttons left", () => {
  it("is said once, on the tab where it is to be decided", async () => {
    const { pane } = await openPane(planBook);
    leave({ kind: "choose", why: "several-pairs" });
    await act(async () => {
      stop = followRibbonNotes(pane, window);
      await settled();
    });
    expect(screen.getByText("ボタンだけでは決められませんでした")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "どの列を、どの列へ入れますか",
    );
    expect(localStorage.getItem(ribbonNoteKey)).toBeNull();
  });

  it("arrives while the pane is open", async () => {
    const { pane } = await openPane(planBook);
    stop = followRibbonNotes(pane, window);
    leave({ kind: "failed", failure: { code: "protected", detail: "", restored: true } });
    await act(async () => {
      const newValue = localStorage.getItem(ribbonNoteKey);
      window.dispatchEvent(new StorageEvent("storage", { key: ribbonNoteKey, newValue }));
      await settled();
    });
    expect(screen.getByText(/シートが保護されています/u)).toBeTruthy();
  });
});
