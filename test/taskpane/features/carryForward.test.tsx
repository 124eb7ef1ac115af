import { act, screen, within } from "@testing-library/react";
import { openPane, press, settled } from "../openPane";
import { planBook, thisYearId } from "../planBook";

const first = { row: 1, column: 2 };
const occupied = { row: 2, column: 2 };
const third = { row: 3, column: 2 };
const firstDraft = "【福祉課】\n■ 店をまわった。\n参加者 延べ41人";

/** The sentences of the draft that is open, with what is said of them. */
const pencil = () =>
  within(screen.getByRole("list", { name: "福祉課の下書き" }))
    .getAllByRole("listitem")
    .map((line) => line.textContent);

describe("繰越, before anything is written", () => {
  it("says the pair in words and counts what becomes of every cell", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    expect(screen.getByText("R4進捗表・D列")).toBeTruthy();
    expect(screen.getByText("R5進捗表・C列")).toBeTruthy();
    const counts = within(screen.getByRole("group", { name: "入れる所の内訳" }));
    expect(counts.getAllByRole("button").map((button) => button.textContent)).toEqual([
      "2入る",
      "1埋まっている",
      "0確認が必要",
    ]);
    expect(memory.journal).toEqual([]);
  });

  it("shows what becomes of each sentence, its source, its departments and how many sentences they have", async () => {
    await openPane(planBook, { tab: "carryForward" });
    expect(pencil()).toEqual(["■店をまわるまわった。確実", "参加者 延べ41人数字はあとで確かめる"]);
    expect(screen.getByText("まわる").tagName).toBe("DEL");
    expect(screen.getByText("まわった").tagName).toBe("INS");
    expect(screen.getByText("もと：R4進捗表 › D2")).toBeTruthy();
    expect(screen.getByText("福祉課・2文")).toBeTruthy();
  });

  it("writes once when the button is pressed twice while the book is read again", async () => {
    const { memory, pane } = await openPane(planBook, { tab: "carryForward" });
    let letGo = () => {};
    memory.hold = new Promise((resolve) => (letGo = resolve));
    await act(async () => {
      const reading = pane.reread();
      await settled();
      const button = screen.getByRole("button", { name: "2か所に入れる" });
      button.click();
      button.click();
      memory.hold = null;
      letGo();
      await reading;
      await settled();
    });
    expect(screen.getByText("2か所に下書きを入れました")).toBeTruthy();
    expect(screen.queryByText("入れられなかった所")).toBeNull();
    expect(memory.journal.length).toBe(1);
  });

  it("counts a formula that shows nothing among the occupied places", async () => {
    const [thisYear, ...others] = planBook.sheets;
    if (!thisYear) throw new Error("no sheet");
    const content = { kind: "formula", formula: '=""', numberFormat: "General" } as const;
    const cells = [...thisYear.cells, { ...first, text: "", content }];
    await openPane(
      { ...planBook, sheets: [{ ...thisYear, cells }, ...others] },
      { tab: "carryForward" },
    );
    expect(screen.getByRole("button", { name: /埋まっている/u }).textContent).toContain("2");
  });

  it("lists plans that have no place in this table", async () => {
    await openPane(planBook, { tab: "carryForward" });
    expect(screen.getByRole("heading", { name: "行き先のない計画" })).toBeTruthy();
    expect(screen.getByText(/学生を募る。/u)).toBeTruthy();
  });

  it("announces cells that would lose colours, before the button is pressed", async () => {
    const { memory, pane } = await openPane(planBook, { tab: "carryForward" });
    expect(screen.queryByText(/1つにそろいます/u)).toBeNull();
    memory.mixed.add(`${thisYearId} 1 2`);
    await act(() => pane.reread());
    expect(screen.getByText(/1つにそろいます/u)).toBeTruthy();
  });
});

describe("繰越, written", () => {
  it("puts drafts in with one click, and takes them back exactly with another", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    expect(memory.text(thisYearId, first)).toBe(firstDraft);
    expect(memory.text(thisYearId, third)).toBe("【長寿社会課・福祉課】\n■ 名簿を作った。");
    expect(memory.notes().drafts).toHaveLength(2);
    expect(memory.fill(thisYearId, first)).toEqual({ kind: "none" });
    const bar = screen.getByText("2か所に下書きを入れました").closest("[tabindex]");
    expect(document.activeElement).toBe(bar);

    await press("2か所を元に戻す");
    expect(memory.text(thisYearId, first)).toBe("");
    expect(memory.notes().drafts).toEqual([]);
    expect(screen.getByText("2か所を元に戻しました")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("2か所に入れる");
  });

  it("leaves out a cell whose tick was taken away", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    await press("この所に入れる", "checkbox");
    await press("1か所に入れる");
    expect(memory.text(thisYearId, first)).toBe("");
    expect(memory.text(thisYearId, third)).not.toBe("");
    expect(screen.getByText("外した1か所")).toBeTruthy();
  });

  it("keeps occupied cells unless a person says append", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    await press(/埋まっている/u);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /そのまま残す/u }).checked).toBe(
      true,
    );
    await press(/後ろに加える/u, "radio");
    await press("3か所に入れる");
    expect(memory.text(thisYearId, occupied)).toBe(
      "【健康づくり課】\n■ 相談日を設けた。\n【健康づくり課】\n■ 窓口を開いた。",
    );
  });

  it("colours cells only where the switch is on, and says what follows", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    expect(screen.getByText(/セルの色は変わりません/u)).toBeTruthy();
    await press("下書きをシートでもうすい黄色にする", "switch");
    await press("2か所に入れる");
    expect(memory.fill(thisYearId, first)).toEqual({ kind: "solid", color: "#FFF8DC" });
    await press("2か所を元に戻す");
    expect(memory.fill(thisYearId, first)).toEqual({ kind: "none" });
  });

  it("refuses a cell that somebody changed since the preview, with the reason", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    memory.person.types(thisYearId, first, "人が書いた文");
    await press("2か所に入れる");
    expect(memory.text(thisYearId, first)).toBe("人が書いた文");
    expect(screen.getByText("1か所に下書きを入れました")).toBeTruthy();
    expect(screen.getByText("変わっていました")).toBeTruthy();
  });

  it("says what happened, why and what to do where nothing could be written, and tries again", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    memory.fail.apply = {
      code: "cell-editing",
      detail: "InvalidOperationInCellEditMode",
      restored: true,
    };
    await press("2か所に入れる");
    expect(screen.getByRole("heading").textContent).toMatch(/ブックは変わっていません/u);
    expect(screen.getByText(/InvalidOperationInCellEditMode/u)).toBeTruthy();
    await press("もう一度ためす");
    expect(memory.text(thisYearId, first)).toBe(firstDraft);
  });
});
