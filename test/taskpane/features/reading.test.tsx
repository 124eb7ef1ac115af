import { cleanup, screen, within } from "@testing-library/react";
import { refuse } from "../../../src/domain/Result";
import { carryAsks, askingBook, openSheet, shiftedBook, twins, twoPages } from "../askingBook";
import { findings } from "../findings";
import { mainButton, openPane, press } from "../openPane";

// axe looks at whole screens, which takes its time on a busy PC.

const strip = /令和4年度\s?実績/u;
const use = "この読み取り方で使う";
const radios = (name: RegExp) =>
  within(screen.getByRole("radiogroup", { name }))
    .getAllByRole<HTMLInputElement>("radio")
    .map((radio) => [radio.labels?.[0]?.textContent, radio.checked]);

describe("asking", () => {
  it("counts open questions in the strip, with a word", async () => {
    await openPane(askingBook);
    expect(screen.getByRole("button", { name: strip }).textContent).toContain("確認2件");
  });

  it("puts each question under the sheet's own header cells, the likeliest answer chosen", async () => {
    await openPane(askingBook);
    await press(strip);
    expect(radios(/D列「事業名」は、どの年度/u)).toEqual([
      ["令和4年度の事業左が実績の列", true],
      ["令和5年度の事業右が計画の列", false],
      ["どれでもない（この列は使わない）", false],
    ]);
    expect(radios(/F列「ひとこと」は、何を書く列/u)[0]).toEqual([
      "どれでもない（この列は使わない）",
      true,
    ]);
    const box = screen.getByRole("heading", { name: /事業名/u }).closest("section");
    expect(box?.textContent).toContain("C令和4年度 実施状況D事業名確かめる列E令和5年度 実施予定");
    expect(await findings()).toEqual([]);
  });

  it("keeps the answers, says that they stay in the workbook, and never asks again", async () => {
    const { memory } = await openPane(askingBook);
    await press(strip);
    await press(/^令和5年度の事業/u, "radio");
    await press(use);
    expect(memory.notes().answers).toEqual([
      answer("事業名", "project", 2023),
      answer("ひとこと", "other", null),
    ]);
    const bar = screen.getByText("答えを残しました").closest("[tabindex]");
    expect(bar?.textContent).toContain("ブックと一緒に引き継がれます");
    expect(document.activeElement).toBe(bar);
    expect(screen.queryByRole("radiogroup")).toBeNull();

    cleanup();
    await openPane(askingBook, { notes: memory.notes() });
    expect(screen.getByRole("button", { name: strip }).textContent).not.toContain("確認");
  });

  it("asks once for all pages that leave the same open, and answers for each", async () => {
    const { memory } = await openPane(twoPages);
    await press(strip);
    expect(screen.getByText(/2枚のシートで1つの表です。これは1枚め/u)).toBeTruthy();
    expect(screen.getByText(/見出しの同じ2枚のシートに/u)).toBeTruthy();
    await press(use);
    expect(memory.notes().answers.map(({ sheetName }) => sheetName)).toEqual([
      "1ページ",
      "2ページ",
    ]);
  });

  it("asks which of two columns that mean the same is to be used, in one question", async () => {
    const { memory } = await openPane(twins);
    await press(strip);
    expect(radios(/同じ意味の列/u)).toEqual([
      ["C列「令和4年度実績」を使う", true],
      ["D列「令和4年度 取組状況」を使う", false],
      ["どちらでもない（どの列も使わない）", false],
    ]);
    await press(/^D列/u, "radio");
    await press(use);
    expect(memory.notes().answers.map(({ label, kind }) => [label, kind])).toEqual([
      ["令和4年度実績", "other"],
      ["令和4年度 取組状況", "result"],
    ]);
  });

  it("tells why an answer could not be kept, and tries again", async () => {
    const { memory } = await openPane(askingBook);
    const { update } = memory.notebook;
    memory.notebook.update = async () => refuse({ code: "host-failure", detail: "busy" });
    await press(strip);
    await press(use);
    expect(screen.getByText("答えを残せませんでした。シートは変わっていません")).toBeTruthy();
    expect(screen.getByText("対処")).toBeTruthy();
    memory.notebook.update = update;
    await press("もう一度ためす");
    expect(memory.notes().answers).toHaveLength(2);
  });
});

describe("in English", () => {
  it("asks, corrects and shows the city's words without a Japanese sentence", async () => {
    await openPane(askingBook, { language: "en-US" });
    await press(/FY2022 results/u);
    const texts = [document.body.textContent];
    await press("Correct");
    texts.push(document.body.textContent);
    await press("Back, unchanged");
    await press("City’s words");
    texts.push(document.body.textContent);
    for (const text of texts) expect(text).not.toMatch(/です|ます|ません|ください/u);
    expect(texts[0]).toContain("FY2022 projects");
    expect(texts[0]).toContain("the column to its left holds: results");
  });
});

describe("a header that is out of step", () => {
  it("offers the mapping as a table, and carries nothing before it is answered", async () => {
    const { memory } = await openPane(shiftedBook);
    await press(strip);
    const table = within(screen.getByRole("table", { name: /ずらして/u }));
    expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual([
      "列見出し読む意味",
      expect.stringMatching(/^B令和4年度実績/u),
      "C担当課使わない",
      "D令和5年度計画担当課",
      "E指標令和5年度計画",
    ]);
    expect(screen.getAllByText("確認が必要")).toHaveLength(4);
    expect(await findings()).toEqual([]);
    expect(memory.journal).toEqual([]);
  });

  it("leaves the table unused where a person says so, with the way back", async () => {
    const { memory } = await openPane(shiftedBook);
    await press(strip);
    await press(/この表は使わない/u, "radio");
    await press(use);
    expect(screen.getByText("この表を使わないことにしました")).toBeTruthy();
    await press("読み取り方を元に戻す");
    expect(memory.notes().answers).toEqual([]);
    expect(screen.getByRole("button", { name: strip }).textContent).toContain("確認1件");
  });
});

describe("繰越 without a pair because of a question", () => {
  it("leads to the question, and goes on once it is answered", async () => {
    await openPane(carryAsks, { tab: "carryForward" });
    expect(mainButton()).toBe("見出しを1つ確かめる");
    expect(screen.getByRole("button", { name: "前の年のブックを選ぶ" })).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press("見出しを1つ確かめる");
    expect(screen.getByRole("button", { name: "シート：R4進捗表" })).toBeTruthy();
    await press(use);
    expect(screen.getByText("答えを残しました")).toBeTruthy();
    expect(mainButton()).toBe("1か所に入れる");
  });
});

function answer(label: string, kind: string, fiscalYear: number | null) {
  return { sheetName: openSheet.name, label, ordinal: 0, kind, fiscalYear, party: null };
}
