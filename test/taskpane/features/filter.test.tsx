import { act, fireEvent, screen, within } from "@testing-library/react";
import { findings } from "../findings";
import { mainButton, openPane, press, settled, type OpenPane, type PaneOptions } from "../openPane";
import { emptyOfChildren, emptyOfWelfare, filterBook, planned } from "./filterBook";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const open = (options: PaneOptions = {}) =>
  openPane(filterBook, { tab: "filter", department: "福祉課", rules: [], ...options });
const tab = () => screen.getByRole("tab", { name: /^絞込/u }).textContent;
const list = () => screen.getByRole("listbox");
const rows = () => within(list()).getAllByRole("option");
const texts = () => rows().map(({ textContent }) => textContent);
const heading = (name: string | RegExp) => screen.getByRole("heading", { name });
const key = async (name: string) => {
  await act(async () => {
    fireEvent.keyDown(list(), { key: name });
    await settled();
  });
};
const search = async (text: string) => {
  await act(async () => {
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: text } });
    await settled();
  });
};
const type = async ({ memory }: OpenPane, position: typeof emptyOfWelfare, text: string) => {
  await act(async () => {
    memory.person.types(planned.id, position, text);
    await settled();
  });
};

describe("the work list", () => {
  it("says how many of the department's places are left, and lists those", async () => {
    await open();
    expect(tab()).toBe("絞込 1");
    expect(heading("福祉課の4か所のうち、あと1か所です")).toBeTruthy();
    expect(heading("残りの1か所")).toBeTruthy();
    expect(texts()).toEqual(["よろず相談令和4年度実績未記入C3"]);
    expect(await findings()).toEqual([]);
  });

  it("counts each state, and lists the one whose number is pressed", async () => {
    await open();
    const numbers = within(screen.getByRole("group", { name: "状態ごとの数" }));
    expect(numbers.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "1未記入",
      "0未確認",
      "0指摘あり",
      "3記入済",
    ]);
    await press(/^3\s*記入済$/u);
    expect(heading("記入済の3か所")).toBeTruthy();
    expect(texts()).toEqual([
      "見守り協力店令和4年度実績記入済C2",
      "見守り協力店令和5年度計画記入済D2",
      "よろず相談令和5年度計画記入済D3",
    ]);
    await press(/^3\s*記入済$/u);
    expect(heading("残りの1か所")).toBeTruthy();
  });

  it("finds measures and what is written in them, whatever the width of the letters", async () => {
    await open();
    await press("記入済も見る");
    expect(rows().length).toBe(4);
    await search("相談日");
    expect(heading("見つかった1か所")).toBeTruthy();
    expect(texts()).toEqual(["よろず相談令和5年度計画記入済D3"]);
    await search("ｄ２");
    expect(texts()).toEqual(["見守り協力店令和5年度計画記入済D2"]);
    await search("ない言葉");
    expect(screen.getByText("「ない言葉」は見つかりません。")).toBeTruthy();
  });

  it("says that it looked only among what is left, and looks everywhere on demand", async () => {
    await open();
    await search("相談日");
    expect(screen.getByText("残りの所に「相談日」は見つかりません。")).toBeTruthy();
    await press("記入済も探す");
    expect(texts()).toEqual(["よろず相談令和5年度計画記入済D3"]);
    await search("ない言葉");
    expect(screen.getByText("「ない言葉」は見つかりません。")).toBeTruthy();
  });

  it("moves by arrow keys, and Enter goes to the cell", async () => {
    const { memory } = await open();
    await press("記入済も見る");
    const active = () => {
      const id = list().getAttribute("aria-activedescendant") ?? "";
      return document.getElementById(id)?.textContent;
    };
    expect(active()).toBe("見守り協力店令和4年度実績記入済C2");
    await key("ArrowDown");
    await key("ArrowDown");
    expect(active()).toBe("よろず相談令和4年度実績未記入C3");
    await key("End");
    await key("ArrowDown");
    expect(active()).toBe("よろず相談令和5年度計画記入済D3");
    await key("Home");
    expect(memory.selection().position).toEqual({ row: 0, column: 0 });
    await key("Enter");
    expect(memory.selection().position).toEqual({ row: 1, column: 2 });
    expect(rows()[0]?.getAttribute("aria-selected")).toBe("true");
    expect(rows().map((row) => row.getAttribute("aria-posinset"))).toEqual(["1", "2", "3", "4"]);
    expect(rows()[3]?.getAttribute("aria-setsize")).toBe("4");
  });

  it("leads to the next empty place, and when nothing is left to the check", async () => {
    const opened = await open();
    expect(screen.getByText("次：よろず相談（令和4年度実績）")).toBeTruthy();
    await press("次の未記入へ");
    expect(opened.memory.selection().position).toEqual(emptyOfWelfare);
    await type(opened, emptyOfWelfare, "【福祉課】\n■ 相談日を設けた。");
    expect(await screen.findByText("残っている所はありません。")).toBeTruthy();
    expect(heading("福祉課の4か所は、すべて記入済みです")).toBeTruthy();
    expect(tab()).toBe("絞込");
    expect(mainButton()).toBe("返す前に点検する");
    await press("記入済の4か所を見る");
    expect(rows().length).toBe(4);
    await press("返す前に点検する");
    expect(screen.getByRole("heading", { name: "指摘はありません" })).toBeTruthy();
  });

  it("shows the secretariat all places with who is to write, department by department", async () => {
    const { pane } = await open({ department: "" });
    expect(tab()).toBe("絞込 2");
    expect(heading("すべての課の8か所のうち、あと2か所です")).toBeTruthy();
    expect(texts()).toEqual([
      "よろず相談令和4年度実績・福祉課未記入C3",
      "夕方の食堂令和5年度計画・こども家庭課未記入D5",
    ]);
    await act(async () => {
      fireEvent.change(screen.getByRole("combobox", { name: "だれの所を見るか" }), {
        target: { value: "こども家庭課" },
      });
    });
    expect(heading("こども家庭課の2か所のうち、あと1か所です")).toBeTruthy();
    expect(pane.store.get().department).toBe("");
    await press("次の未記入へ");
    expect(pane.store.get().selection?.position).toEqual(emptyOfChildren);
  });

  it("speaks English, too", async () => {
    await open({ language: "en-US" });
    expect(heading("1 of 4 places left for 福祉課")).toBeTruthy();
    expect(await findings()).toEqual([]);
  });
});
