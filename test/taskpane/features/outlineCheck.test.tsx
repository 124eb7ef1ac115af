import { act, screen } from "@testing-library/react";
import { press, settled } from "../openPane";
import {
  accessFindings,
  counts,
  label,
  mainButton,
  outline,
  sheet,
  withOutline,
} from "./openOutline";

describe("計画の体系, compared", () => {
  it("shows before and after of every cell with the reason; a click selects the cell", async () => {
    const { memory } = await withOutline();
    const rows = screen.getAllByRole("listitem");
    expect(rows).toHaveLength(2);
    const [first, second] = rows.map((row) => row.textContent);
    expect(first).toContain("進(2)");
    expect(first).toContain("(2) 共に参加する意識の向上");
    expect(first).toContain("番号の前に、となりの文の字が入りこんでいます。");
    expect(second).toContain("地域とつながる関係");
    expect(second).toContain("2 地域づくり");
    await press("B3のセルへ移る");
    expect(memory.selection()).toEqual({ sheetId: sheet.id, position: label });
    expect(await accessFindings()).toEqual([]);
  });

  it("repairs all with one click, and takes it back with another", async () => {
    const { memory } = await withOutline();
    expect(screen.getByText("3か所に書き込みます。あとで元に戻せます。")).toBeTruthy();
    await press("2件を直す");
    expect(memory.text(sheet.id, label)).toBe("(2) 共に参加する意識の向上");
    expect(memory.text(sheet.id, { row: 3, column: 0 })).toBe("2 地域づくり");
    const bar = screen.getByText("3か所の番号と題名を直しました").closest("[tabindex]");
    expect(document.activeElement).toBe(bar);
    expect(counts()).toEqual(["3合っている", "0直せる", "1確かめる"]);
    expect(await accessFindings()).toEqual([]);

    await press("3か所を元に戻す");
    expect(memory.text(sheet.id, label)).toBe("進(2)");
    expect(counts()).toEqual(["1合っている", "2直せる", "1確かめる"]);
    expect(document.activeElement?.textContent).toBe("2件を直す");
  });

  it("leaves out a label whose tick was taken away", async () => {
    const { memory } = await withOutline();
    await press("進捗表 B3を直す", "checkbox");
    await press("1件を直す");
    expect(memory.text(sheet.id, label)).toBe("進(2)");
    expect(memory.text(sheet.id, { row: 3, column: 1 })).toBe("(1) 地域とつながる関係");
  });

  it("asks where it cannot know; 元のまま unless somebody chooses", async () => {
    const { memory } = await withOutline();
    await press(/確かめる/u);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "元のまま" }).checked).toBe(true);
    expect(mainButton()).toBe("直せる2件を見る");
    await press(/\(3\) ボランティアの支援/u, "radio");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /\(3\) ボラ/u }).checked).toBe(true);
    expect(await accessFindings()).toEqual([]);
    await press("直せる3件を見る");
    await press("3件を直す");
    expect(memory.text(sheet.id, { row: 4, column: 1 })).toBe("(3) ボランティアの支援");
    expect(counts()).toEqual(["4合っている", "0直せる", "0確かめる"]);
  });

  it("announces cells that would lose colours, before the button is pressed", async () => {
    const { memory, pane } = await withOutline();
    expect(screen.queryByText(/1つにそろいます/u)).toBeNull();
    memory.mixed.add(`${sheet.id} 2 1`);
    await act(() => pane.reread());
    await act(settled);
    expect(screen.getByText(/1つにそろいます/u)).toBeTruthy();
  });

  it("forgets the outline only when asked twice", async () => {
    const { memory } = await withOutline();
    await press("この体系を忘れる");
    await press("残しておく");
    expect(memory.notes().outline).toEqual(outline);
    await press("この体系を忘れる");
    await press("忘れる");
    expect(memory.notes().outline).toBeNull();
    expect(screen.getByRole("textbox", { name: "体系の文" })).toBeTruthy();
  });

  it("offers the way back also after the pane was closed", async () => {
    const { memory } = await withOutline();
    await press("2件を直す");
    document.body.innerHTML = "";
    await withOutline({ journal: memory.journal });
    expect(screen.getByText(/閉じたあとでも元に戻せます。/u)).toBeTruthy();
    expect(screen.getByRole("button", { name: "3か所を元に戻す" })).toBeTruthy();
  });

  it("speaks English", async () => {
    await withOutline({ language: "en-US" });
    expect(screen.getByRole("heading", { name: "The plan’s outline" })).toBeTruthy();
    expect(mainButton()).toBe("Repair 2");
  });
});
