import { act, fireEvent, screen, within } from "@testing-library/react";
import { findings } from "../findings";
import { openPane, press, settled, type PaneOptions } from "../openPane";
import { filterBook } from "./filterBook";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const open = (options: PaneOptions = {}) =>
  openPane(filterBook, { tab: "filter", department: "", rules: [], ...options });
const lines = () =>
  within(screen.getByRole("list", { name: "課ごとの進み" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });

describe("課ごとの進み", () => {
  it("tells each department in words and numbers, least finished first", async () => {
    await open();
    expect(lines()).toEqual([
      "こども家庭課　1／2　残り1（未記入1）",
      "福祉課　3／4　残り1（未記入1）",
      "長寿社会課　2／2　すべて記入済",
    ]);
  });

  it("tells the goals in the order of the plan", async () => {
    await open();
    await press("目標ごと", "tab");
    expect(lines()).toEqual([
      "1 つながる　5／6　残り1（未記入1）",
      "2 そなえる　1／2　残り1（未記入1）",
    ]);
  });

  it("copies a reminder that lists exactly what is missing", async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    await open();
    await press("督促文をコピー");
    await press("福祉課（残り1）", "menuitem");
    expect(copied).toEqual([
      [
        "【お願い】地域福祉計画の記入について",
        "",
        "福祉課 ご担当者様",
        "",
        "次の1か所が、まだ記入されていません。ご記入をお願いします。",
        "・よろず相談 － 令和4年度実績（R5進捗表 C3）",
      ].join("\n"),
    ]);
    expect(screen.getByText(/^福祉課の督促文をコピーしました。/u)).toBeTruthy();
    await press("督促文をコピー");
    await press("残りのある2課すべて", "menuitem");
    expect(copied[1]).toContain("こども家庭課 ご担当者様");
    expect(copied[1]).toContain("・夕方の食堂 － 令和5年度計画（R5進捗表 D5）");
  });

  it("shows the text to be copied by hand where the clipboard is closed", async () => {
    clipboard(() => Promise.reject(new Error("closed")));
    await open();
    await press("督促文をコピー");
    await press("福祉課（残り1）", "menuitem");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "督促文" });
    expect(field.value).toContain("・よろず相談 － 令和4年度実績（R5進捗表 C3）");
    expect(document.activeElement).toBe(field);
    expect(await findings()).toEqual([]);
  });
});

describe("the summary sheet", () => {
  it("is shown first, written as it was shown, and taken back", async () => {
    const { memory } = await open();
    await press("この集計をシートに書き出す");
    expect(screen.getByRole("heading", { name: "集計を新しいシートに書き出します" })).toBeTruthy();
    const [departments] = screen.getAllByRole("table");
    const cells = within(departments ?? document.body).getAllByRole("row");
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      "課書く所記入済未確認未記入指摘",
      "福祉課43010",
      "長寿社会課22000",
      "こども家庭課21010",
      "合計86020",
    ]);
    expect(await findings()).toEqual([]);
    await press("シートに書き出す");
    expect(screen.getByText("シート「進み具合」に書き出しました")).toBeTruthy();
    expect(memory.text("id-進み具合", { row: 1, column: 0 })).toBe("福祉課");
    expect(document.activeElement?.textContent).toContain("シート「進み具合」に書き出しました");
    expect(lines().length).toBe(3);
    await press("元に戻す");
    expect(screen.getByText("「集計のシート」を元に戻しました")).toBeTruthy();
    expect(memory.text("id-進み具合", { row: 1, column: 0 })).toBe("");
  });

  it("is not written under a name that Excel refuses or that is taken", async () => {
    const { memory } = await open();
    await press("この集計をシートに書き出す");
    const name = screen.getByRole("textbox", { name: "シートの名前" });
    for (const [typed, told] of [
      ["4/1", /^この名前は使えません。/u],
      ["r5進捗表", /^同じ名前のシートがあります。/u],
    ] as const) {
      await act(async () => {
        fireEvent.change(name, { target: { value: typed } });
        await settled();
      });
      expect(screen.getByText(told)).toBeTruthy();
      await press("シートに書き出す");
      expect(document.activeElement).toBe(name);
    }
    expect(memory.journal).toEqual([]);
    await press("やめる");
    expect(document.activeElement?.textContent).toBe("この集計をシートに書き出す");
  });

  it("says why nothing was written where sheets may not be added", async () => {
    const { memory } = await open();
    memory.protect("the workbook itself");
    await press("この集計をシートに書き出す");
    await press("シートに書き出す");
    expect(screen.getByText("書き出せませんでした。ブックは変わっていません")).toBeTruthy();
  });

  it("is known again when a person looks at it, and the way back to the plan is one click", async () => {
    await open();
    await press("この集計をシートに書き出す");
    await press("シートに書き出す");
    await press("シートを見る");
    expect(
      screen.getByRole("heading", { name: "「進み具合」は、書き出した集計のシートです" }),
    ).toBeTruthy();
    expect(screen.queryByText(/計画進捗表ではないようです/u)).toBeNull();
    expect(await findings()).toEqual([]);
    await press("R5進捗表を開く");
    expect(screen.getByText("シート「進み具合」に書き出しました")).toBeTruthy();
  });
});
