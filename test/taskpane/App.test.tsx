import { act, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { messagesFor } from "../../src/messages/messagesFor";
import { App } from "../../src/taskpane/App";
import { tabs } from "../../src/taskpane/state/PaneState";
import { giveSizes } from "./features/sizes";
import { eventually, openPane, paneOver, press, select, settled } from "./openPane";
import { planBook, thisYearId } from "./planBook";

beforeAll(giveSizes);

/** jsdom draws nothing, so colours are looked at in the browser tests; Fluent's focus dummies are left out. */
async function findings(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: [["body"]], exclude: [["[data-tabster-dummy]"]] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("the pane's header", () => {
  it("says what was recognised, and opens the whole of it", async () => {
    await openPane(planBook);
    const strip = screen.getByRole("button", { name: /令和4年度\s?実績/u });
    expect(strip.textContent).toBe("令和4年度実績令和5年度計画3施策・2課");
    await press(/令和4年度\s?実績/u);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "この表を、次のように読み取りました",
    );
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "列見出し読み取った意味",
      "A基本目標施策の体系",
      "B施策施策の体系",
      "C令和4年度実績令和4年度実績",
      "D令和5年度計画令和5年度計画",
    ]);
  });

  it("keeps the person's department, and shows it only where the sheet has it", async () => {
    const { pane } = await openPane(planBook);
    await press("課：事務局");
    await press("福祉課", "menuitemradio");
    expect(pane.store.get().department).toBe("福祉課");
    expect(screen.getByRole("button", { name: "課：福祉課" })).toBeTruthy();
  });

  it("opens each tab", async () => {
    await openPane(planBook);
    await press("統合", "tab");
    expect(screen.getByRole("heading", { name: "各課のブックを、1つにまとめます" })).toBeTruthy();
  });
});

describe("reading", () => {
  it("is accessible while it goes on", async () => {
    const { memory, pane, started } = paneOver(planBook);
    let go = () => {};
    memory.hold = new Promise((resolve) => (go = resolve));
    render(<App pane={pane} messages={messagesFor("ja-JP")} look={null} />);
    await screen.findByText("読み取り中");
    expect(await findings()).toEqual([]);
    await act(async () => {
      go();
      await started;
    });
  });

  it("says 読み取り中 first, and after a second shows progress with a way to stop", async () => {
    const { memory, pane, started } = paneOver(planBook);
    let go = () => {};
    memory.hold = new Promise((resolve) => (go = resolve));
    render(<App pane={pane} messages={messagesFor("ja-JP")} look={null} />);
    expect((await screen.findAllByText("読み取り中")).length).toBe(1);
    expect(await screen.findByText("ブックを読んでいます")).toBeTruthy();
    await press("読み取りをやめる");
    await act(async () => {
      go();
      await started;
    });
    expect(screen.getByRole("heading").textContent).toMatch(/読み取りをやめました/u);
  });

  it("tells a failure in three parts and reads again", async () => {
    const { memory, pane, started } = paneOver(planBook);
    memory.fail.read = { code: "cell-editing", detail: "5004" };
    render(<App pane={pane} messages={messagesFor("ja-JP")} look={null} />);
    await act(() => started);
    expect(screen.getByText("対処")).toBeTruthy();
    await press("読み直す");
    expect(screen.getByRole("button", { name: /令和4年度\s?実績/u })).toBeTruthy();
  });

  it("reads again after somebody typed, once it is quiet", async () => {
    const { memory } = await openPane(planBook);
    await select({ memory }, thisYearId, 1, 2);
    expect(screen.getByText("まだ何も書かれていません。")).toBeTruthy();
    await act(async () => {
      memory.person.types(thisYearId, { row: 1, column: 2 }, "【福祉課】\n■ 店をまわった。");
    });
    expect(await screen.findByText(/店をまわった。/u)).toBeTruthy();
  });
});

describe("reading again in the background", () => {
  it("keeps what is shown while somebody is in the middle of a cell", async () => {
    const open = await openPane(planBook);
    await select(open, thisYearId, 1, 2);
    await act(async () => {
      open.memory.fail.read = { code: "cell-editing", detail: "5004" };
      open.memory.person.types(thisYearId, { row: 1, column: 2 }, "【福祉課】\n■ 店をまわった。");
    });
    // The failure is taken once, by the reading.
    await eventually(() => open.memory.fail.read === null);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("見守り協力店");
  });
});

describe("access", () => {
  it.each(tabs)("finds nothing to object to on %s", async (tab) => {
    const open = await openPane(planBook, { tab });
    await select(open, thisYearId, 1, 2);
    expect(await findings()).toEqual([]);
  });

  it("finds nothing to object to while choosing, after writing and while confirming", async () => {
    await openPane(planBook, { tab: "carryForward" });
    await press("変える");
    expect(await findings()).toEqual([]);
    await press("この組を使う");
    await press("2か所に入れる");
    expect(await findings()).toEqual([]);
    await press("未確認の2か所を確かめる");
    expect(await findings()).toEqual([]);
  });

  it("speaks English where Office does", async () => {
    await openPane(planBook, { language: "en-US", tab: "carryForward" });
    expect(screen.getByRole("button", { name: "Fill 2 cells" })).toBeTruthy();
    await settled();
  });
});
