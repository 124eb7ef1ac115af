import { act, screen, within } from "@testing-library/react";
import { bracket, otherBracket, otherBrackets, rules, sheet } from "../checkedBook";
import { findings } from "../findings";
import { press, settled } from "../openPane";
import { items, openCheck, tab, titleOf } from "./openCheck";

describe("点検, all at once", () => {
  it("shows every change before it is made, and makes them with one click", async () => {
    const { memory } = await openCheck();
    memory.mixed.add(`${sheet.id} 2 2`);
    await press("すぐ直せる2件を見る");
    expect(document.activeElement?.textContent).toBe("直す前に、確かめてください");
    expect(items()).toHaveLength(2);
    expect(screen.getByText("2か所に書き込みます。あとで元に戻せます。")).toBeTruthy();
    expect(memory.text(sheet.id, bracket)).toBe("［福祉課］\n・訪ねた。");
    expect(await findings()).toEqual([]);
    await press("2件を直す");
    expect(memory.text(sheet.id, bracket)).toBe("【福祉課】\n・訪ねた。");
    expect(memory.text(sheet.id, otherBracket)).toBe("【健康課】\n・続ける。");
    expect(screen.getByText("2か所を直しました")).toBeTruthy();
    await press("2か所を元に戻す");
    expect(memory.text(sheet.id, otherBracket)).toBe("［健康課］\n・続ける。");
  });

  it("announces cells that would lose colours", async () => {
    const { memory, pane } = await openCheck();
    expect(screen.queryByText(/1つにそろいます/u)).toBeNull();
    memory.mixed.add(`${sheet.id} 2 2`);
    await act(() => pane.reread());
    await act(settled);
    await press("すぐ直せる2件を見る");
    const [plain, mixed] = screen.getAllByRole("listitem");
    expect(within(plain!).queryByText(/1つにそろいます/u)).toBeNull();
    expect(within(mixed!).getByText(/1つにそろいます/u)).toBeTruthy();
  });

  it("writes nothing when a person thinks better of it; the focus goes back", async () => {
    const { memory } = await openCheck();
    await press("すぐ直せる2件を見る");
    await press("やめる");
    expect(memory.journal).toEqual([]);
    expect(document.activeElement?.textContent).toBe("すぐ直せる2件を見る");
  });

  it("fixes all of one rule together", async () => {
    await openCheck();
    await press("2件をまとめて直す");
    expect(screen.getByRole("heading", { name: titleOf("tag/form") })).toBeTruthy();
    await press("2件を直す");
    expect(tab()).toBe("点検 2");
  });

  it("says what happened, why and what to do where nothing could be written, and tries again", async () => {
    const { memory } = await openCheck();
    memory.fail.apply = { code: "protected", detail: "AccessDenied", restored: true };
    await press(`B2「${titleOf("tag/form")}」を直す`);
    expect(screen.getByRole("heading").textContent).toMatch(/ブックは変わっていません/u);
    await press("もう一度ためす");
    expect(memory.text(sheet.id, bracket)).toBe("【福祉課】\n・訪ねた。");
  });

  it("offers the way back also after the pane was closed", async () => {
    const { memory } = await openCheck();
    await press(`B2「${titleOf("tag/form")}」を直す`);
    document.body.replaceChildren();
    await openCheck({ journal: memory.journal });
    expect(screen.getByText(/閉じたあとでも元に戻せます。/u)).toBeTruthy();
    expect(screen.getByRole("button", { name: "1か所を元に戻す" })).toBeTruthy();
  });

  it("says which fixes have to wait because they contradict another", async () => {
    const { memory } = await openCheck({ rules: [...rules, otherBrackets] });
    await press("すぐ直せる2件を見る");
    expect(screen.getByText("あと2件は、今回は直しません。次の点検にまた出ます。")).toBeTruthy();
    await press("2件を直す");
    expect(memory.text(sheet.id, bracket)).toBe("【福祉課】\n・訪ねた。");
  });
});
