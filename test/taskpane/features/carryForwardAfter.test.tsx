import { act, screen } from "@testing-library/react";
import { openPane, press } from "../openPane";
import { planBook, thisYearId } from "../planBook";

const first = { row: 1, column: 2 };
const third = { row: 3, column: 2 };
const firstPlan = "【福祉課】\n■ 店をまわる。\n参加者 延べ41人";

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
    expect(memory.text(thisYearId, first)).toBe(firstPlan);
  });
});

describe("going through the drafts", () => {
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
    expect(memory.text(thisYearId, first)).toBe(firstPlan);
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/声かけ名簿/u);

    await press("1か所すべて確かめた");
    expect(memory.notes().drafts).toEqual([]);
    expect(screen.getByRole("heading").textContent).toBe("未確認の下書きはありません");
  });
});

async function sheetsNow(workbook: {
  read: () => Promise<{ ok: boolean; value?: { sheets: typeof planBook.sheets } }>;
}) {
  const read = await workbook.read();
  return read.value?.sheets ?? [];
}
