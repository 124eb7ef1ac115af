import { act, fireEvent, screen, within } from "@testing-library/react";
import "../nodeGlobals";
import { succeed } from "../../../src/domain/Result";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { memoryMerge, stampFor } from "../../support/memoryMerge";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { findings } from "../findings";
import { openPane, press, settled } from "../openPane";
import { heading, main, openCirculate, registerOf } from "./circulateBook";
import { filterBook } from "./filterBook";

const footer = () => within(screen.getByRole("contentinfo"));
const rows = () =>
  within(screen.getByRole("list", { name: "配る課" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const nameField = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^計画の名前/u });
const yearField = () => screen.getByRole<HTMLSelectElement>("combobox", { name: /^年度/u });

async function change(target: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(target, { target: { value } });
    await settled();
  });
}

describe("what is proposed", () => {
  it("is the plan, its year, and all departments with their places", async () => {
    await openCirculate();
    expect(document.activeElement).toBe(heading("配布の準備"));
    expect(nameField().value).toBe("地域福祉計画");
    expect(yearField().selectedOptions[0]?.textContent).toBe("令和5年度");
    expect(rows()).toEqual(["福祉課4か所", "長寿社会課2か所", "こども家庭課2か所"]);
    expect(screen.getByText("3課のうち3課")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^ブック全体/u }).checked).toBe(
      true,
    );
    expect(main()).toBe("3課のブックを作る");
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(screen.queryByText(/第1回/u)).toBeNull();
    expect(await findings()).toEqual([]);
  });

  it("goes to those who are chosen, and asks for one where nobody is", async () => {
    const { merge } = await openCirculate();
    await press(/^長寿社会課/u, "checkbox");
    expect(main()).toBe("2課のブックを作る");
    await press("すべて外す");
    expect(screen.getByText("3課のうち0課")).toBeTruthy();
    expect(main()).toBe("配る課を選ぶ");
    await press("配る課を選ぶ");
    expect(screen.getByRole("alert").textContent).toBe("配る課を1つは選んでください。");
    expect(document.activeElement).toBe(box(/^福祉課/u));
    expect(merge.stamps.current).toBeNull();
    expect(await findings()).toEqual([]);
    await press("すべて選ぶ");
    expect(main()).toBe("3課のブックを作る");
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("names those of the register who have no place, and leaves them out", async () => {
    const departments = registerOf("福祉課", "防災課", "長寿社会課", "こども家庭課");
    await openCirculate({ notes: { ...emptyNotebook, profile: { ...usualProfile, departments } } });
    expect(rows()).toEqual([
      "福祉課4か所",
      "長寿社会課2か所",
      "こども家庭課2か所",
      "防災課書く所なし",
    ]);
    expect(box(/^防災課/u).checked).toBe(false);
    expect(main()).toBe("3課のブックを作る");
    expect(screen.queryByRole("button", { name: "市のことばを開く" })).toBeNull();
  });

  it("is searched where there are more than twelve", async () => {
    const departments = registerOf(
      ...Array.from({ length: 12 }, (_, i) => `第${i + 1}課`),
      "福祉課",
    );
    await openCirculate({ notes: { ...emptyNotebook, profile: { ...usualProfile, departments } } });
    const search = screen.getByRole("searchbox", { name: "課を探す" });
    await change(search, "第１");
    expect(rows()).toEqual([
      "第1課書く所なし",
      "第10課書く所なし",
      "第11課書く所なし",
      "第12課書く所なし",
    ]);
    await press("出ている課を選ぶ");
    expect(main()).toBe("7課のブックを作る");
    expect(await findings()).toEqual([]);
    await change(search, "ない課");
    expect(screen.getByText("その名前の課は、ありません。")).toBeTruthy();
    await press("探す言葉を消す");
    expect(rows()).toHaveLength(15);
  });

  it("asks for the departments where nobody knows any", async () => {
    const sheet = sheetOf([
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["① 相談", "■ 聞いた。", "■ 聞く。"],
    ]);
    await openCirculate({}, bookOf([sheet], "計画.xlsx"));
    expect(screen.getByText(/^配る課が分かりません。/u)).toBeTruthy();
    expect(main()).toBe("市のことばを開く");
    expect(await findings()).toEqual([]);
    await act(async () => {
      footer().getByRole("button", { name: "市のことばを開く" }).click();
      await settled();
    });
    expect(screen.getByRole("button", { name: "課を加える" })).toBeTruthy();
  });

  it("wants a name and a year", async () => {
    const { merge, pane } = await openCirculate();
    await change(nameField(), "　");
    expect(main()).toBe("計画の名前を書く");
    await press("計画の名前を書く");
    expect(document.activeElement).toBe(nameField());
    expect(nameField().getAttribute("aria-invalid")).toBe("true");
    expect(await findings()).toEqual([]);
    await change(nameField(), "みなも市地域福祉計画");
    expect(main()).toBe("3課のブックを作る");
    // A plan whose columns state no year.
    const { proposal } = pane.store.get().circulate;
    if (!proposal?.ok) throw new Error("no proposal");
    act(() =>
      pane.store.set(({ circulate }) => ({
        circulate: { ...circulate, proposal: succeed({ ...proposal.value, fiscalYear: null }) },
      })),
    );
    expect(main()).toBe("年度を選ぶ");
    await press("年度を選ぶ");
    expect(document.activeElement).toBe(yearField());
    await change(yearField(), "2023");
    expect(main()).toBe("3課のブックを作る");
    expect(merge.stamps.current).toBeNull();
  });
});

test("rows that the filter hides are warned of until they are shown again; what was typed stays", async () => {
  await openPane(filterBook, { tab: "filter", rules: [], department: "福祉課" });
  await press("行を絞り込む", "switch");
  await press(/^統合/u, "tab");
  await press("配布の準備をする");
  expect(screen.getByText("行を隠したままです")).toBeTruthy();
  await change(nameField(), "みなも市地域福祉計画");
  expect(await findings()).toEqual([]);
  await press("絞込を開く");
  expect(screen.getByRole("tab", { name: /^絞込/u, selected: true })).toBeTruthy();
  await press("すべて表示");
  await press(/^統合/u, "tab");
  expect(screen.queryByText("行を隠したままです")).toBeNull();
  expect(nameField().value).toBe("みなも市地域福祉計画");
  // Pressing the tab that is in front leads to its beginning.
  await press(/^統合/u, "tab");
  expect(screen.getByRole("button", { name: "配布の準備をする" })).toBeTruthy();
});

describe("an earlier circulation", () => {
  const current = stampFor(filterBook, { planName: "地域福祉計画", version: 2 });
  const open = () => {
    const stamps = { current, earlier: [] };
    return openCirculate({ merge: memoryMerge({ stamps }, () => filterBook) });
  };

  it("of this year is told, and counted on", async () => {
    await open();
    expect(screen.getByText(/第2回を配りました。今度は第3回です。/u)).toBeTruthy();
    await press("3課のブックを作る");
    expect(screen.getByText(/令和5年度・第3回に配った印を付けました。/u)).toBeTruthy();
  });

  it("of another plan or year is none of this", async () => {
    await open();
    await change(yearField(), "2024");
    expect(
      screen.getByText(/「地域福祉計画」（令和5年度）の第2回.*今度は第1回です。/u),
    ).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press("3課のブックを作る");
    expect(screen.getByText(/令和6年度・第1回に配った印を付けました。/u)).toBeTruthy();
  });
});
