import { act, fireEvent, screen } from "@testing-library/react";
import { openSheet, askingBook, twoPages, unknownWords } from "../askingBook";
import { findings } from "../findings";
import { mainButton, openPane, press, settled } from "../openPane";
import { budgetId, planBook } from "../planBook";

// axe looks at whole screens, which takes its time on a busy PC.

const strip = /令和4年度\s?実績/u;

async function change(name: string, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(name), { target: { value } });
    await settled();
  });
}

async function openCorrect(): Promise<void> {
  await press(strip);
  await press("直す");
}

describe("correcting what columns mean", () => {
  it("gives a column another kind, year and party, and keeps them as an answer", async () => {
    const { memory } = await openPane(askingBook);
    await openCorrect();
    expect(mainButton()).toBe("変えずに戻る");
    await change("F列の意味", "rating");
    await change("F列の年度", "2022");
    await change("F列を書く人", "社協");
    expect(screen.getByText("直した")).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press("1列を直して使う");
    expect(memory.notes().answers).toEqual([
      {
        sheetName: openSheet.name,
        label: "ひとこと",
        ordinal: 0,
        kind: "rating",
        fiscalYear: 2022,
        party: "社協",
      },
    ]);
  });

  it("drops a year and a party that a kind does not have", async () => {
    const { memory } = await openPane(askingBook);
    await openCorrect();
    await change("C列の意味", "note");
    expect(screen.queryByLabelText("C列の年度")).toBeNull();
    await press("1列を直して使う");
    expect(memory.notes().answers[0]).toMatchObject({ kind: "note", fiscalYear: null });
  });

  it("applies to every page of a table", async () => {
    const { memory } = await openPane(twoPages);
    await openCorrect();
    await change("D列の年度", "2023");
    expect(screen.getByText("2枚のシートに、まとめて当てはめます。")).toBeTruthy();
    await press("1列を直して使う");
    expect(memory.notes().answers.map((answer) => [answer.sheetName, answer.fiscalYear])).toEqual([
      ["1ページ", 2023],
      ["2ページ", 2023],
    ]);
  });

  it("says when nothing of a year would be left", async () => {
    const { memory } = await openPane(planBook);
    await openCorrect();
    await change("C列の意味", "note");
    await change("D列の意味", "note");
    expect(screen.getByText(/実績や計画の列がなくなります/u)).toBeTruthy();
    await press("やめる");
    expect(memory.notes().answers).toEqual([]);
  });

  it("goes back to what the headings say", async () => {
    const { memory } = await openPane(askingBook);
    await openCorrect();
    await change("D列の年度", "2023");
    await press("1列を直して使う");
    expect(screen.getByText("このシートには、人が決めた列が1つあります。")).toBeTruthy();
    await press("読み取り方を元に戻す");
    expect(memory.notes().answers).toEqual([]);
    expect(screen.getByText("読み取り方を元に戻しました")).toBeTruthy();
    expect(screen.getByRole("radiogroup", { name: /事業名/u })).toBeTruthy();
  });
});

describe("a declined sheet", () => {
  it("can be taught where it has a header, and is then a plan sheet", async () => {
    const { memory } = await openPane(unknownWords);
    await press("読み方を教える");
    expect(mainButton()).toBe("変えずに戻る");
    await change("C列の意味", "result");
    expect(mainButton()).toBe("変えずに戻る");
    await change("C列の年度", String(new Date().getFullYear()));
    await press("1列を直して使う");
    expect(memory.notes().answers).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "この表を、次のように読み取りました",
    );
  });

  it("offers no teaching where there is nothing to teach, but the city's words", async () => {
    const { memory } = await openPane(planBook);
    await act(async () => {
      memory.person.selects({ sheetId: budgetId, position: { row: 0, column: 0 } });
      await settled();
    });
    expect(screen.queryByRole("button", { name: "読み方を教える" })).toBeNull();
    await press("市のことばを見る");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("市のことば");
  });
});
