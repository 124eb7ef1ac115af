import { act, fireEvent, screen, within } from "@testing-library/react";
import { messagesFor } from "../../../src/messages/messagesFor";
import { tabs } from "../../../src/taskpane/state/PaneState";
import { findings } from "../findings";
import { openPane, press } from "../openPane";
import { planBook } from "../planBook";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const { help, shell } = messagesFor("ja");
const button = () => screen.getByRole("button", { name: "このタブの使い方" });

describe("このタブの使い方", () => {
  it.each(tabs)(
    "tells of %s what it is for, three steps, what never changes, the way back",
    async (tab) => {
      await openPane(planBook, { tab });
      await press("このタブの使い方");
      const panel = screen.getByRole("region", { name: `「${shell.tabs[tab]}」の使い方` });
      const { purpose, steps, never, back } = help.tabs[tab];
      for (const sentence of [purpose, ...steps, never, back])
        expect(panel.textContent).toContain(sentence);
      expect(within(panel).getAllByRole("listitem")).toHaveLength(3);
      expect(await findings()).toEqual([]);
    },
  );

  it("takes the focus, is closed by Escape, and gives the focus back", async () => {
    await openPane(planBook);
    await press("このタブの使い方");
    expect(button().getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement?.textContent).toBe("「記入」の使い方");
    fireEvent.keyDown(screen.getByText("「記入」の使い方"), { key: "Escape" });
    expect(screen.queryByRole("region", { name: "「記入」の使い方" })).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it("closes when another tab is opened, and is not there on a screen of the menu", async () => {
    const { pane } = await openPane(planBook);
    await press("このタブの使い方");
    await press(/^繰越/u, "tab");
    expect(screen.queryByRole("region", { name: /の使い方$/u })).toBeNull();
    await act(() => pane.history.open());
    expect(screen.queryByRole("button", { name: "このタブの使い方" })).toBeNull();
  });
});

describe("用語", () => {
  it("are explained where they stand, until pressed again or Escape", async () => {
    await openPane(planBook);
    await press("このタブの使い方");
    const panel = screen.getByRole("region", { name: "「記入」の使い方" });
    const word = within(panel).getByRole("button", { name: "施策" });
    fireEvent.click(word);
    expect(word.getAttribute("aria-expanded")).toBe("true");
    const means = document.getElementById(word.getAttribute("aria-controls") ?? "");
    expect(means?.textContent).toMatch(/^施策 計画を立て、結果を報告する/u);
    expect(means?.getAttribute("role")).toBe("status");
    fireEvent.keyDown(word, { key: "Escape" });
    expect(means?.textContent).toBe("");
    // The panel stays: Escape closed the meaning alone.
    expect(screen.getByRole("region", { name: "「記入」の使い方" })).toBeTruthy();
  });
});
