import { TextDecoder, TextEncoder } from "node:util";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { formatProfile } from "../../../src/domain/profile/formatProfile";
import { ichinoseki } from "../../../src/domain/profile/known/ichinoseki";
import { askingBook, cityBook } from "../askingBook";
import { findings } from "../findings";
import { mainButton, openPane, press, settled } from "../openPane";

// axe looks at whole screens, which takes its time on a busy PC.

// jsdom has neither; every browser has both.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const strip = /令和4年度\s?実績/u;

async function openWords(): Promise<void> {
  await press(strip);
  await press("市のことば");
}

async function fill(target: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(target, { target: { value } });
    await settled();
  });
}

async function pick(text: string, name = "city.json"): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const file = { name, arrayBuffer: async () => bytes.buffer };
  const input = screen.getByLabelText("ファイルから読む", { selector: "input" });
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await settled();
  });
}

describe("a known city", () => {
  it("is offered, never taken by itself", async () => {
    const { memory, pane } = await openPane(cityBook);
    await press(strip);
    expect(screen.getByText("一関市のことばを使いますか")).toBeTruthy();
    expect(memory.notes().profile).toBeNull();
    await press("使う");
    expect(memory.notes().profile?.name).toBe("一関市");
    expect(screen.getByText("一関市のことばを残しました")).toBeTruthy();
    const { book } = pane.store.get();
    expect(book.kind === "read" && book.understanding.profile.departments).toHaveLength(9);
  });

  it("is not offered again once a person said no", async () => {
    const { memory } = await openPane(cityBook);
    await press(strip);
    await press("使わない");
    expect(screen.queryByText("一関市のことばを使いますか")).toBeNull();
    cleanup();
    await openPane(cityBook, { notes: memory.notes() });
    await press(strip);
    expect(screen.queryByText("一関市のことばを使いますか")).toBeNull();
  });
});

describe("市のことば", () => {
  it("are edited as plain lists and kept without their empty lines", async () => {
    const { memory } = await openPane(askingBook);
    await openWords();
    expect(mainButton()).toBe("読み取り方に戻る");
    await fill(screen.getByLabelText("市の名前"), "みなも市");
    await fill(screen.getByLabelText("区分（担い手）"), "市民\n\n行政\n");
    await press("課を加える");
    await fill(screen.getByLabelText("今の名前"), "福祉課");
    await fill(screen.getByLabelText("昔の名前"), "社会課\n厚生課");
    await press("記号を加える");
    await fill(screen.getByLabelText("1つめの記号"), "◎");
    await fill(screen.getByLabelText("1つめの意味"), "目標達成");
    await fill(screen.getByLabelText("意味を選んで加える"), "note");
    await fill(screen.getByLabelText("「備考」と読む見出し"), "ひとこと");
    expect(await findings()).toEqual([]);
    await press("このことばで読む");
    expect(memory.notes().profile).toEqual({
      name: "みなも市",
      roles: ["市民", "行政"],
      departments: [{ name: "福祉課", formerly: ["社会課", "厚生課"], spellings: [] }],
      legend: [{ symbol: "◎", meaning: "目標達成" }],
      synonyms: { note: ["ひとこと"] },
    });
    // The new word answers what the header left open.
    expect(screen.queryByRole("radiogroup", { name: /ひとこと/u })).toBeNull();
  });

  it("says in words what cannot be kept, and loses nothing that was typed", async () => {
    const { memory } = await openPane(askingBook);
    await openWords();
    for (const name of ["福祉課", "福祉課"]) {
      await press("課を加える");
      await fill(screen.getAllByLabelText("今の名前").at(-1) as HTMLElement, name);
    }
    await press("このことばで読む");
    expect(screen.getByText("このままでは残せません。書いた内容は消えていません")).toBeTruthy();
    expect(screen.getByText(/課の2つめの「名前」/u)).toBeTruthy();
    expect(screen.getByText(/2つの意味/u)).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "福祉課を消す" })).toHaveLength(2);
    expect(memory.notes().profile).toBeNull();
    expect(await findings()).toEqual([]);
  });

  it("stay as typed when another tab is opened in between", async () => {
    await openPane(askingBook);
    await openWords();
    await fill(screen.getByLabelText("市の名前"), "みなも市");
    await press("繰越", "tab");
    await openWords();
    expect(screen.getByLabelText<HTMLInputElement>("市の名前").value).toBe("みなも市");
    await press("やめる");
    expect(screen.getByLabelText<HTMLInputElement>("市の名前").value).toBe("");
  });

  it("come out of a file and go into one", async () => {
    const { memory } = await openPane(askingBook);
    await openWords();
    await pick(formatProfile(ichinoseki.profile));
    expect(memory.notes().profile).toBeNull();
    expect(screen.getByRole("button", { name: "福祉課を消す" })).toBeTruthy();
    await press("ファイルに書き出す");
    expect(screen.getByLabelText<HTMLTextAreaElement>("書き出した文").value).toBe(
      formatProfile(ichinoseki.profile),
    );
    await press("このことばで読む");
    expect(memory.notes().profile).toEqual(ichinoseki.profile);
  });

  it("stay as they are when a file cannot even be had", async () => {
    await openPane(askingBook);
    await openWords();
    const locked = {
      name: "city.json",
      arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
    };
    await act(async () => {
      const input = screen.getByLabelText("ファイルから読む", { selector: "input" });
      fireEvent.change(input, { target: { files: [locked] } });
      await settled();
    });
    expect(screen.getByText(/ほかのソフトが使っている/u)).toBeTruthy();
  });

  it("stay as they are when a file is no such thing", async () => {
    await openPane(askingBook);
    await openWords();
    await fill(screen.getByLabelText("市の名前"), "みなも市");
    await pick("課,名前\n", "課一覧.csv");
    expect(
      screen.getByText("「課一覧.csv」は使えませんでした。ことばは変わっていません"),
    ).toBeTruthy();
    expect(screen.getByText("対処")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("市の名前").value).toBe("みなも市");
  });
});
