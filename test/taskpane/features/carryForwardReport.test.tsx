import { act, screen, within } from "@testing-library/react";
import { carryForwardByRibbon } from "../../../src/commands/runOnce";
import { mainButton, openPane, press, settled } from "../openPane";
import { goals, turnOfYearBook, turnOfYearId } from "../turnOfYearBook";

const bench = "病院の前に待合の椅子を置く。";
const adviceBefore = "【健康づくり課】\n■ 公民館で相談の日を設けた。";
const put = `「${bench}」を実績へ入れる`;

async function carried(options: { readonly department?: string } = {}) {
  const pane = await openPane(turnOfYearBook, { tab: "carryForward", ...options });
  await press("2か所に入れる");
  return pane;
}

describe("報告のない計画, after a carry-forward", () => {
  it("lists what no result says anything about, whose it is, and where it was planned", async () => {
    await carried();
    const heading = screen.getByRole("heading", { name: "報告のない計画" });
    const section = within(heading.closest("section") ?? document.body);
    expect(section.getByText("1件")).toBeTruthy();
    expect(section.getByText(bench)).toBeTruthy();
    expect(section.getByText("健康づくり課")).toBeTruthy();
    expect(section.getByText("もと：R4進捗表 › D3")).toBeTruthy();
    expect(section.getByRole("button", { name: "C3のセルへ移る" })).toBeTruthy();
  });

  it("shows a department only its own", async () => {
    await carried({ department: "福祉課" });
    expect(screen.queryByText(bench)).toBeNull();
    document.body.replaceChildren();
    await carried({ department: "健康づくり課" });
    expect(screen.getByText(bench)).toBeTruthy();
    expect(screen.getByText("健康づくり課の分だけを見ています。")).toBeTruthy();
  });

  it("goes into its department's part of the result as a draft, told in the past, by one click", async () => {
    const { memory } = await carried();
    await press(put);
    expect(memory.text(turnOfYearId, goals.advice)).toBe(
      `${adviceBefore}\n■ 病院の前に待合の椅子を置いた。`,
    );
    const drafts = memory
      .notes()
      .drafts.filter(({ place }) => place.measure.includes("よろず相談"));
    expect(drafts.map(({ text, from }) => [text, from.cell])).toEqual([
      [`${adviceBefore}\n■ 病院の前に待合の椅子を置いた。`, "D3"],
    ]);
    expect(document.activeElement?.textContent).toContain("実績へ、下書きとして入れました");
    expect(screen.queryByRole("heading", { name: "報告のない計画" })).toBeNull();
    expect(mainButton()).toBe("未確認の3か所を確かめる");
  });

  it("is taken back by another click, and is unreported again", async () => {
    const { memory } = await carried();
    await press(put);
    await press("元に戻す");
    expect(memory.text(turnOfYearId, goals.advice)).toBe(adviceBefore);
    expect(memory.notes().drafts).toHaveLength(2);
    expect(screen.getByRole("button", { name: put })).toBeTruthy();
    expect(screen.queryByText("実績へ、下書きとして入れました")).toBeNull();
  });

  it("changes nothing where somebody wrote in the cell meanwhile, and says so", async () => {
    const { memory } = await carried();
    memory.person.types(turnOfYearId, goals.advice, "人が書いた文");
    await press(put);
    expect(memory.text(turnOfYearId, goals.advice)).toBe("人が書いた文");
    expect(screen.getByText("実績へ入れられませんでした")).toBeTruthy();
    expect(screen.getByText(/だれかがこのセルを書きかえたか、行を動かしました/u)).toBeTruthy();
  });
});

describe("going through the drafts", () => {
  const usual =
    "【福祉課】\n■ 商店30店に登録を呼びかけた。\n■ 講座を年2回開催予定。\n【長寿社会課】\n■ 協力店の一覧を配った。";

  it("dots the figures that are to be confirmed", async () => {
    await carried();
    await press("未確認の2か所を確かめる");
    const dotted = screen.getAllByText(/^(?:30店|年2回)$/u).map(({ textContent }) => textContent);
    expect(dotted).toEqual(["30店", "年2回"]);
  });

  it("lets a sentence that stands as planned still be chosen; the cell stays a draft", async () => {
    const { memory } = await carried();
    await press("未確認の2か所を確かめる");
    await press("見守り協力店の登録の予定のままの1文を選ぶ");
    await press("開催した", "radio");
    const chosen = usual.replace("開催予定", "開催した");
    expect(memory.text(turnOfYearId, goals.shops)).toBe(chosen);
    expect(memory.notes().drafts.map(({ text }) => text)).toContain(chosen);
    expect(memory.notes().drafts).toHaveLength(2);
    expect(screen.queryByText("入れたあとに書きかえられています")).toBeNull();
    expect(document.activeElement?.textContent).toContain("文を直しました");
    await press("元に戻す");
    expect(memory.text(turnOfYearId, goals.shops)).toBe(usual);
    expect(memory.notes().drafts.map(({ text }) => text)).toContain(usual);
  });
});

it("says after a click in the ribbon how many sentences stand as they were planned", async () => {
  const { pane, deps } = await openPane(turnOfYearBook, { tab: "carryForward" });
  const note = await carryForwardByRibbon(deps);
  expect(note).toMatchObject({ kind: "carried", cells: 2, left: { asked: 0, asPlanned: 1 } });
  await act(async () => {
    pane.tell(note);
    await settled();
  });
  expect(screen.getByText("確かめるときに選ぶ文があります")).toBeTruthy();
  expect(screen.getByText("1文は、予定のまま入れました。")).toBeTruthy();
  await press("見る");
  expect(screen.getByRole("heading", { name: "未確認の2か所を確かめる" })).toBeTruthy();
});
