import { act, cleanup, screen, within } from "@testing-library/react";
import { eventually, memoryOfTyped, openPane, press, select, settled } from "../openPane";
import { entryBook, fields, plan, planCell, r5Id, resultCell, type } from "./entryFields";

const first = "【福祉課】の1項目め ■";

async function openPlan(options: Parameters<typeof openPane>[1] = {}) {
  const open = await openPane(entryBook, { department: "福祉課", ...options });
  await select(open, r5Id, planCell.row, planCell.column);
  return { ...open, text: () => open.memory.text(r5Id, planCell) };
}

/** Somebody else changes the cell while one is typing, and the book has been read again. */
async function meanwhile(open: Awaited<ReturnType<typeof openPlan>>, text: string) {
  await act(async () => {
    open.memory.person.types(r5Id, planCell, text);
  });
  await screen.findByRole("group", { name: "シートの文が、書きかえられています" });
}

describe("text that waits to be written", () => {
  it("survives going to another cell, which says where it waits and leads back", async () => {
    const open = await openPlan();
    type(first, "書きかけ");
    await select(open, r5Id, resultCell.row, resultCell.column);
    const list = within(screen.getByRole("region", { name: "書き込んでいない文 1か所" }));
    const cards = within(screen.getByRole("list", { name: "書く列" })).getAllByRole("button");
    expect(cards[1]?.textContent).toContain("書き込み前");
    await act(async () => {
      list.getByRole("button").click();
      await settled();
    });
    expect(fields()[0]).toBe("書きかけ");
    expect(open.text()).toBe(plan);
  });

  it("survives closing the pane", async () => {
    const typed = memoryOfTyped();
    await openPlan({ typed });
    type(first, "書きかけ");
    cleanup();
    const again = await openPlan({ typed });
    await act(settled);
    expect(fields()[0]).toBe("書きかけ");
    await press("書き込む");
    expect(again.text()).toBe(plan.replace("店をまわる。", "書きかけ"));
    expect(typed.unsaved("令和5年度.xlsx")).toEqual([]);
  });

  it("is kept in the workbook where this PC remembers nothing, and says so", async () => {
    const nowhere = { unsaved: () => [], keepUnsaved: () => false };
    const open = await openPlan({ typed: nowhere });
    type(first, "書きかけ");
    await eventually(() => open.memory.notes().unsaved?.length === 1);
    expect(screen.getByText(/ブックの中に控えました/u)).toBeTruthy();
    const notes = open.memory.notes();
    cleanup();
    await openPlan({ typed: nowhere, notes });
    await act(settled);
    expect(fields()[0]).toBe("書きかけ");
  });

  it("survives a failed write, which says what to do", async () => {
    const open = await openPlan();
    type(first, "書きかけ");
    open.memory.fail.apply = { code: "cell-editing", detail: "", restored: true };
    await press("書き込む");
    expect(screen.getByText("書き込めませんでした。ブックは変わっていません")).toBeTruthy();
    expect(fields()[0]).toBe("書きかけ");
    await press("もう一度ためす");
    expect(open.text()).toBe(plan.replace("店をまわる。", "書きかけ"));
  });

  it("stays beside the reason where the sheet is protected", async () => {
    const open = await openPlan();
    type(first, "書きかけ");
    open.memory.protect(r5Id);
    await press("書き込む");
    expect(screen.getByText(/書き込めませんでした/u)).toBeTruthy();
    expect(fields()[0]).toBe("書きかけ");
    expect(open.text()).toBe(plan);
  });

  it("can be taken away and brought back", async () => {
    await openPlan();
    type(first, "書きかけ");
    await press("入力を取り消す");
    expect(fields()[0]).toBe("店をまわる。");
    await press("入力を戻す");
    expect(fields()[0]).toBe("書きかけ");
  });
});

describe("somebody else writes meanwhile", () => {
  it("into another block: both texts are there", async () => {
    const open = await openPlan();
    type(first, "店を毎月まわる。");
    await act(async () => {
      open.memory.person.types(r5Id, planCell, plan.replace("訪ねる。", "電話する。"));
    });
    await press("書き込む");
    expect(open.text()).toBe(
      plan.replace("店をまわる。", "店を毎月まわる。").replace("訪ねる。", "電話する。"),
    );
  });

  it.each([
    ["自分の文にする", "【福祉課】\n■ わたし\n■ 旗を配る。\n【長寿社会課】\n■ 訪ねる。"],
    ["両方残す", "【福祉課】\n■ あなた\n■ 旗を配る。\n■ わたし\n【長寿社会課】\n■ 訪ねる。"],
  ])("into one's own: both are shown, and %s writes what was chosen", async (choice, written) => {
    const open = await openPlan();
    type(first, "わたし");
    const theirs = plan.replace("店をまわる。", "あなた");
    await meanwhile(open, theirs);
    const panel = within(screen.getByRole("group", { name: "シートの文が、書きかえられています" }));
    expect(panel.getByText(/^■ わたし/u)).toBeTruthy();
    expect(panel.getByText(/^■ あなた/u)).toBeTruthy();
    expect(screen.getByRole("button", { name: "食いちがい1件を決める" })).toBeTruthy();
    await press(choice);
    expect(open.text()).toBe(theirs);
    await press("書き込む");
    expect(open.text()).toBe(written);
  });

  it("into one's own between two readings: shown after the press, nothing overwritten", async () => {
    const open = await openPlan();
    type(first, "わたし");
    const theirs = plan.replace("店をまわる。", "あなた");
    await act(async () => {
      open.memory.person.types(r5Id, planCell, theirs);
    });
    await press("書き込む");
    expect(open.text()).toBe(theirs);
    expect(screen.getByRole("group", { name: "シートの文が、書きかえられています" })).toBeTruthy();
    await press("シートの文にする");
    expect(fields()[0]).toBe("あなた");
    expect(screen.getByText(/入力を取り消しました/u)).toBeTruthy();
  });
});
