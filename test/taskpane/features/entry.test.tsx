import { screen, within } from "@testing-library/react";
import { thisYear, yearBook } from "../../usecases/yearBook";
import { openPane, press, select } from "../openPane";
import { budgetId, planBook, thisYearId } from "../planBook";

describe("記入", () => {
  it("asks to select a cell where none of the table is selected, and shows the outline", async () => {
    await openPane(planBook);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "シートで書く所を選んでください",
    );
    const tree = within(screen.getAllByRole("tree", { name: "施策の体系" })[0] as HTMLElement);
    expect(tree.getAllByRole("treeitem").map((item) => item.getAttribute("aria-level"))).toEqual([
      "1",
      "2",
      "2",
      "1",
      "2",
    ]);
  });

  it("shows where the selected cell is: levels, measure, columns with state and address", async () => {
    const open = await openPane(planBook, { department: "健康づくり課" });
    await select(open, thisYearId, 2, 2);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("よろず相談");
    const cards = within(screen.getByRole("list", { name: "書く列" })).getAllByRole("button");
    expect(cards.map((card) => card.textContent)).toEqual([
      expect.stringMatching(/令和4年度.*C3.*実績.*記入済/u),
      expect.stringMatching(/令和5年度.*D3.*計画.*未記入/u),
    ]);
    expect(cards[0]?.getAttribute("aria-current")).toBe("true");
    expect(screen.getByText("自分の課・1項目")).toBeTruthy();
  });

  it("marks the measure of the selected cell in the outline", async () => {
    const open = await openPane(planBook);
    await select(open, thisYearId, 3, 3);
    const here = screen
      .getAllByRole("treeitem")
      .filter((item) => item.getAttribute("aria-current") === "true");
    expect(here.map((item) => item.textContent)).toEqual(["① 声かけ名簿ここ"]);
  });

  it("selects a measure's cell in Excel from the outline", async () => {
    const { memory } = await openPane(planBook);
    await press("① 声かけ名簿", "treeitem");
    expect(memory.selection()).toEqual({ sheetId: thisYearId, position: { row: 3, column: 2 } });
  });

  it("selects the cell of a column in Excel from its card", async () => {
    const open = await openPane(planBook);
    await select(open, thisYearId, 1, 2);
    await press(/D2/u);
    expect(open.memory.selection().position).toEqual({ row: 1, column: 3 });
  });

  it("shows a draft as pencil until it is confirmed", async () => {
    const open = await openPane(planBook, { tab: "carryForward" });
    await press("2か所に入れる");
    await press("記入", "tab");
    await select(open, thisYearId, 1, 2);
    expect(screen.getAllByText("未確認").length).toBeGreaterThan(0);
    await press("C2の下書きは、これでよい");
    expect(open.memory.notes().drafts).toHaveLength(1);
    expect(screen.queryByText("未確認")).toBeNull();
  });
});

it("shows carried projects as pencil, too, to be confirmed there", async () => {
  const open = await openPane(yearBook, { tab: "carryForward" });
  await press("3か所に入れる");
  await press("記入", "tab");
  await select(open, thisYear, 1, 1);
  const projects = within(screen.getByRole("region", { name: "事業" }));
  expect(projects.getByText("見守り事業")).toBeTruthy();
  expect(projects.getByText("未確認")).toBeTruthy();
  await press("C2の下書きは、これでよい");
  expect(open.memory.notes().drafts).toHaveLength(2);
});

describe("a sheet that is no plan sheet", () => {
  it("says why, offers the others, and goes there", async () => {
    const open = await openPane(planBook);
    await select(open, budgetId, 0, 0);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "「予算内訳」は、計画進捗表ではないようです",
    );
    expect(screen.getByText("原因")).toBeTruthy();
    await press("R5進捗表を開く");
    expect(open.memory.selection().sheetId).toBe(thisYearId);
  });
});
