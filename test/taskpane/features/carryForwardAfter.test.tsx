import { act, screen } from "@testing-library/react";
import type { MemoryWorkbook } from "../../support/memoryWorkbook";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { openPane, press } from "../openPane";
import { planBook, thisYearId } from "../planBook";

const first = { row: 1, column: 2 };
const third = { row: 3, column: 2 };
const firstDraft = "【福祉課】\n■ 店をまわった。\n参加者 延べ41人";

describe("繰越, after the pane was closed and opened again", () => {
  it("still shows what was put in, with its way back", async () => {
    const earlier = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    const journal = [...earlier.memory.journal];
    const notes = earlier.memory.notes();
    document.body.replaceChildren();

    const written = { ...planBook, sheets: await sheetsNow(earlier.memory.workbook) };
    const { memory } = await openPane(written, { tab: "carryForward", journal, notes });
    expect(screen.getByText(/閉じたあとでも元に戻せます/u)).toBeTruthy();
    await press("2か所を元に戻す");
    expect(memory.text(thisYearId, first)).toBe("");
    expect(memory.notes().drafts).toEqual([]);
  });

  it("asks what to do about a command that ended midway", async () => {
    const earlier = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    const [done] = earlier.memory.journal;
    document.body.replaceChildren();
    if (!done) throw new Error("nothing was journaled");

    const written = { ...planBook, sheets: await sheetsNow(earlier.memory.workbook) };
    const { memory } = await openPane(written, { journal: [{ ...done, state: "intent" }] });
    expect(screen.getByRole("heading").textContent).toBe("前の繰越が、途中で終わっています");
    await press(/このまま終える/u, "radio");
    await press("このまま終える");
    expect(memory.journal[0]?.state).toBe("done");
    expect(memory.text(thisYearId, first)).toBe(firstDraft);
  });
});

/** Both measures are called otherwise now, and their texts were changed: nothing says any more which they were. */
function loseBoth({ person }: MemoryWorkbook): void {
  person.types(thisYearId, { row: 1, column: 1 }, "① 見守り協力店をふやす");
  person.types(thisYearId, first, "書き直した文");
  person.types(thisYearId, { row: 3, column: 1 }, "① 名簿づくり");
  person.types(thisYearId, third, "こちらも書き直した文");
}

describe("undo", () => {
  it("says of a cell that somebody changed what that means for undoing", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    memory.person.types(thisYearId, third, "人が直した文");
    await press("2か所を元に戻す");
    expect(screen.getByText("1か所を元に戻しました")).toBeTruthy();
    expect(screen.getByText(/シートで消してください/u)).toBeTruthy();
    expect(screen.queryByText(/もう一度入れてください/u)).toBeNull();
  });

  it("names a place that is not found, and sends nobody to where it was", async () => {
    const { memory, pane } = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    loseBoth(memory);
    await act(() => pane.reread());
    await press("2か所を元に戻す");
    expect(screen.getByText("元に戻せた所はありません")).toBeTruthy();
    expect(screen.getAllByText("見つかりません")).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "C2のセルへ移る" })).toBeNull();
    expect(memory.notes().drafts).toHaveLength(2);
    expect(memory.journal[0]?.state).toBe("done");
  });

  it("shows no preview of before until there is a new one", async () => {
    const { pane } = await openPane(planBook, { tab: "carryForward" });
    await press("下書きをシートでもうすい黄色にする", "switch");
    await press("2か所に入れる");
    const shown: number[] = [];
    const stop = pane.store.subscribe(() => {
      const { carry, outcome } = pane.store.get();
      const undone = outcome?.kind === "done" && outcome.name === "undo";
      if (undone && carry.view === "prepare")
        shown.push(
          carry.preview?.proposal.cells.filter(({ status }) => status === "fill").length ?? -1,
        );
    });
    await press("2か所を元に戻す");
    stop();
    expect(new Set(shown)).toEqual(new Set([-1, 2]));
  });

  it("of confirming says that the marks are back, not that cells were", async () => {
    const { memory } = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    await press("未確認の2か所を確かめる");
    await press("2か所すべて確かめた");
    await press("元に戻す");
    expect(memory.notes().drafts).toHaveLength(2);
    await press("記入", "tab");
    expect(screen.getByText("確かめた印を元に戻しました")).toBeTruthy();
    expect(screen.queryByText(/0か所/u)).toBeNull();
  });
});

describe("going through the drafts", () => {
  it("does not call everything confirmed where drafts are not found any more", async () => {
    const { memory, pane } = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    loseBoth(memory);
    await act(() => pane.reread());
    await press("未確認の2か所を確かめる");
    expect(screen.getByText("未確認の2か所が、シートで見つかりません")).toBeTruthy();
    expect(screen.queryByText(/すべて確かめてあります/u)).toBeNull();
  });

  it("takes the mark off drafts that are not found when a person says so, and back on by undo", async () => {
    const { memory, pane } = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    loseBoth(memory);
    await act(() => pane.reread());
    await press("未確認の2か所を確かめる");
    await press("見守り協力店の未確認の印を外す");
    expect(memory.notes().drafts.map(({ place }) => place.measure)).toEqual(["① 声かけ名簿"]);
    expect(screen.getByText("見つからない下書き1件の印を外しました")).toBeTruthy();
    await press("元に戻す");
    expect(memory.notes().drafts).toHaveLength(2);
  });

  it("confirms one, goes on to the next, and says which text was changed meanwhile", async () => {
    const { memory, pane } = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    memory.person.types(thisYearId, third, "人が直した文");
    await act(() => pane.reread());
    await press("未確認の2か所を確かめる");
    expect(screen.getByText("入れたあとに書きかえられています")).toBeTruthy();
    expect(screen.getByText("人が直した文")).toBeTruthy();

    await press(/見守り協力店（C2）は、これでよい/u);
    expect(memory.notes().drafts.map(({ place }) => place.measure)).toEqual(["① 声かけ名簿"]);
    expect(memory.text(thisYearId, first)).toBe(firstDraft);
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/声かけ名簿/u);

    await press("1か所すべて確かめた");
    expect(memory.notes().drafts).toEqual([]);
    expect(screen.getByRole("heading").textContent).toBe("未確認の下書きはありません");
  });
});

it("calls a measure by one name before and after: that of the level above a paragraph", async () => {
  const paragraph =
    "地域のひとりひとりが支え手となるよう、学びの場と出会いの場を年間をとおして開く。".repeat(2);
  const year = (result: string, next: string, text: string) => [
    ["方向性", "施策", result, next],
    ["地域福祉を担う人材の育成", paragraph, "", text],
  ];
  const r5 = sheetOf(year("令和4年度実績", "令和5年度計画", ""), [], "R5");
  const r4 = sheetOf(year("令和3年度実績", "令和4年度計画", "講座を開く。"), [], "R4");
  await openPane(bookOf([r5, r4]), { tab: "carryForward" });
  expect(screen.getByText("地域福祉を担う人材の育成")).toBeTruthy();
  await press("1か所に入れる");
  expect(screen.getByText(/1か所め：地域福祉を担う人材の育成/u)).toBeTruthy();
  await press("未確認の1か所を確かめる");
  expect(screen.getByText("地域福祉を担う人材の育成")).toBeTruthy();
});

async function sheetsNow(workbook: {
  read: () => Promise<{ ok: boolean; value?: { sheets: typeof planBook.sheets } }>;
}) {
  const read = await workbook.read();
  return read.value?.sheets ?? [];
}
