import { act, fireEvent, screen } from "@testing-library/react";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { mainButton, openPane, settled } from "../openPane";
import { bookOfLastYear, bookOfThisYear, planBook } from "../planBook";

async function pick(
  file: string,
  arrayBuffer = () => Promise.resolve(new ArrayBuffer(1)),
): Promise<void> {
  const input = screen.getByLabelText<HTMLInputElement>("前の年のブックを選ぶ", {
    selector: "input",
  });
  const picked = { name: file, arrayBuffer };
  await act(async () => {
    fireEvent.change(input, { target: { files: [picked] } });
    await settled();
  });
}

describe("繰越 from last year's file", () => {
  it("takes the file that was just picked, not the pair remembered in the workbook", async () => {
    const [thisYear, lastYear] = planBook.sheets;
    if (!thisYear || !lastYear) throw new Error("two sheets");
    const book = { ...planBook, sheets: [thisYear, { ...lastYear, name: "旧R4進捗表" }] };
    const year = { fiscalYear: 2022, party: null };
    const pair = {
      fromFile: null,
      fromSheet: "旧R4進捗表",
      fromColumn: { kind: "plan", ...year },
      toSheet: "R5進捗表",
      toColumn: { kind: "result", ...year },
    };
    const notes = { ...emptyNotebook, pair };
    const { pane } = await openPane(book, { tab: "carryForward", notes });
    await pick(bookOfLastYear.file);
    expect(pane.store.get().carry.chosen?.fromFile).toBe(true);
    expect(screen.getByText("前の年のブック")).toBeTruthy();
  });

  it("offers the next possible step where there is no pair: last year's file", async () => {
    await openPane(bookOfThisYear, { tab: "carryForward" });
    expect(mainButton()).toBe("前の年のブックを選ぶ");
    await pick(bookOfLastYear.file);
    expect(screen.getByText("前の年のブック")).toBeTruthy();
    expect(mainButton()).toBe("2か所に入れる");
    expect(screen.getByText("もと：令和4年度.xlsx › R4進捗表 › D2")).toBeTruthy();
  });

  it("tells why a file is refused, and keeps everything as it was", async () => {
    const { memory } = await openPane(bookOfThisYear, { tab: "carryForward" });
    await pick("かぎ付き.xlsx");
    expect(screen.getByText("事象")).toBeTruthy();
    expect(screen.getByText(/暗号化/u)).toBeTruthy();
    // A sentence by itself, so that it is not broken after 何も where it fits into a line.
    expect(screen.getByText("何も変更していません。")).toBeTruthy();
    expect(memory.journal).toEqual([]);
    expect(mainButton()).toBe("前の年のブックを選ぶ");
  });

  it("tells the cause where the file cannot be had at all, and goes on", async () => {
    const { pane } = await openPane(bookOfThisYear, { tab: "carryForward" });
    await pick("前の年.xlsx", () => Promise.reject(new DOMException("", "NotReadableError")));
    expect(screen.getByText(/ほかのソフトが使っている/u)).toBeTruthy();
    expect(pane.store.get().work).toBeNull();
    await pick(bookOfLastYear.file);
    expect(mainButton()).toBe("2か所に入れる");
  });

  it("counts for the work list as well: who planned last year is to report", async () => {
    await openPane(bookOfThisYear, { tab: "carryForward", department: "福祉課", rules: [] });
    const left = () => screen.getByRole("tab", { name: /^絞込/u }).textContent;
    expect(left()).toContain("絞込 1");
    await pick(bookOfLastYear.file);
    // 声かけ名簿, where 福祉課 has a block in last year's plan and nothing in this year's sheet.
    expect(left()).toContain("絞込 3");
  });
});
