import { screen } from "@testing-library/react";
import { findings } from "../findings";
import { openPane, press } from "../openPane";
import { pickLastYear } from "./pickLastYear";
import { reportedBook } from "./reportedBook";

describe("点検 beside last year's file", () => {
  it("checks again as soon as the file is open, and says with which it compared", async () => {
    const { pane, memory } = await openPane(reportedBook, { tab: "check" });
    expect(screen.getByRole("heading", { name: "指摘はありません" })).toBeTruthy();
    expect(screen.queryByText(/とも比べています/u)).toBeNull();
    await pickLastYear();
    await press(/^点検/u, "tab");
    expect(screen.getByText("前の年の「令和4年度.xlsx」とも比べています。")).toBeTruthy();
    expect(pane.store.get().check.checked?.findings).toMatchObject([
      {
        rule: "entry/missing-result",
        position: { row: 2, column: 2 },
        facts: { department: "健康づくり課", because: "last-plan", fiscalYear: 2022 },
      },
    ]);
    expect(screen.getByRole("heading", { name: "指摘は1件です" })).toBeTruthy();
    expect(await findings()).toEqual([]);
    expect(memory.journal).toEqual([]);
  });
});
