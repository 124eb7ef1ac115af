import { act, screen, within } from "@testing-library/react";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { mainButton, openPane, press, select } from "../openPane";
import { carried, first, rows, third, thisYear, waiting } from "./ownDraftsBook";

describe("going through the drafts with a department chosen", () => {
  it("shows one's own text alone, and says what the others have to confirm", async () => {
    await carried();
    await press("未確認の2か所を確かめる");
    expect(rows()).toEqual(["見守り（B2）は、これでよい", "相談（B3）は、これでよい"]);
    expect(screen.getByText("【福祉課】 ■ 見守った。", { normalizer: inOneLine })).toBeTruthy();
    expect(screen.queryByText(/集まる予定/u)).toBeNull();
    expect(
      screen.getByText("福祉課の文だけを出しています。ほかの課が確かめる所は、2か所です。"),
    ).toBeTruthy();
    expect(screen.getByText(/^2か所（長寿課）に、未確認の印が残っています。/u)).toBeTruthy();
    expect(screen.getByText("ここにあるほかの課の文（長寿課）も、未確認です。")).toBeTruthy();
    // What is open in the other department's sentence is theirs to choose.
    expect(screen.queryByText(/予定のままの/u)).toBeNull();
  });

  it("confirms one's own text; the cell waits for the others, also in progress, and undo asks again", async () => {
    const pane = await carried();
    const before = waiting(pane);
    await press("未確認の2か所を確かめる");
    await press("見守り（B2）は、これでよい");
    expect(waiting(pane)).toContainEqual(["① 見守り", "長寿課"]);
    expect(rows()).toEqual(["相談（B3）は、これでよい"]);
    expect(screen.getByText("ほかの1課の文は、未確認のままです。")).toBeTruthy();
    await press("元に戻す");
    expect(waiting(pane).sort()).toEqual([...before].sort());
    expect(rows()).toHaveLength(2);
  });

  it("all at once, says that only the others' are left, and where they can be seen", async () => {
    const pane = await carried();
    await press("未確認の2か所を確かめる");
    expect(
      within(screen.getByRole("contentinfo")).getByText(/自分の課の印だけが取れます/u),
    ).toBeTruthy();
    await press("2か所すべて確かめた");
    expect(waiting(pane)).toEqual([
      ["③ 茶話会", "長寿課"],
      ["① 見守り", "長寿課"],
    ]);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "福祉課の未確認の下書きはありません",
    );
    expect(screen.queryByText(/すべて確かめてあります/u)).toBeNull();
    await press("戻る");
    expect(
      screen.getByText(
        "福祉課の下書きは、すべて確かめてあります。ほかの課が確かめる所は、2か所です。",
      ),
    ).toBeTruthy();
    expect(mainButton()).toBe("ほかの列を繰り越す");
  });

  it("says of one's own text alone that somebody changed it", async () => {
    const { memory, pane } = await carried();
    memory.person.types(thisYear.id, first, "【福祉課】\n■ 見守った。\n【長寿課】\n■ 集まった。");
    await act(() => pane.reread());
    await press("未確認の2か所を確かめる");
    expect(screen.queryByText("入れたあとに書きかえられています")).toBeNull();
    memory.person.types(
      thisYear.id,
      first,
      "【福祉課】\n■ 毎週見守った。\n【長寿課】\n■ 集まった。",
    );
    await act(() => pane.reread());
    expect(screen.getByText("入れたあとに書きかえられています")).toBeTruthy();
    expect(screen.getByText("【福祉課】 ■ 見守った。", { normalizer: inOneLine })).toBeTruthy();
  });

  it("for the secretariat shows and confirms everything", async () => {
    const pane = await carried({ department: "" });
    await press("未確認の3か所を確かめる");
    expect(screen.getByText(/集まる/u)).toBeTruthy();
    expect(screen.queryByText(/ほかの課/u)).toBeNull();
    await press("3か所すべて確かめた");
    expect(waiting(pane)).toEqual([]);
  });
});

describe("これでよい in 記入", () => {
  it("confirms one's own text, and then says whose is left", async () => {
    const pane = await carried();
    await press("記入", "tab");
    await select(pane, thisYear.id, first.row, first.column);
    expect(screen.getByText("ここにあるほかの課の文（長寿課）も、未確認です。")).toBeTruthy();
    await press("B2の下書きは、これでよい");
    expect(waiting(pane)).toContainEqual(["① 見守り", "長寿課"]);
    expect(screen.queryByRole("button", { name: "B2の下書きは、これでよい" })).toBeNull();
    expect(screen.getByText("ほかの1課の文は、未確認のままです。")).toBeTruthy();
  });

  it("is not offered for another department's draft", async () => {
    const pane = await carried();
    await press("記入", "tab");
    await select(pane, thisYear.id, third.row, third.column);
    expect(screen.queryByRole("button", { name: /これでよい/u })).toBeNull();
    expect(screen.getByText("ここにあるほかの課の文（長寿課）は、未確認です。")).toBeTruthy();
  });
});

it("of a row's owner, text under no tag waits for that department alone", async () => {
  const owned = (name: string, year: readonly [string, string], texts: readonly string[]) =>
    sheetOf(
      [
        ["施策", "担当課", ...year],
        ["① 見守り", "福祉課", "", texts[0] ?? ""],
        ["② 茶話会", "長寿課", "", texts[1] ?? ""],
      ],
      [],
      name,
    );
  const both = bookOf([
    owned("R5", ["令和4年度実績", "令和5年度計画"], []),
    owned("R4", ["令和3年度実績", "令和4年度計画"], ["見守る。", "開く。"]),
  ]);
  await openPane(both, { tab: "carryForward", department: "長寿課", notes: emptyNotebook });
  await press("2か所に入れる");
  await press("未確認の1か所を確かめる");
  expect(rows()).toEqual(["茶話会（C3）は、これでよい"]);
  expect(screen.getByText(/^1か所（福祉課）に、未確認の印が残っています。/u)).toBeTruthy();
});

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
