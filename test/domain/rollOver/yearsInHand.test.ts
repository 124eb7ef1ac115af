import { sheetOf } from "../../support/sheetOf";
import { cells, roll, stayed } from "./roll";

describe("years that are neither reported on nor planned", () => {
  const form = (name: string, result: string, plan: string) =>
    sheetOf(
      [
        ["施策の展開", "指標", "令和元年度実績", result, plan, "令和7年度目標値"],
        ["見守り", "協力店の数", "3店", "声をかけた。", "声をかける。", "60店"],
      ],
      [],
      name,
    );

  it("stay with what stands under them: where the plan began, and what it aims at", () => {
    const proposal = roll([form("R5進捗表", "令和4年度実績", "令和5年度計画")]);
    expect(proposal.fiscalYear).toBe(2023);
    expect(stayed(proposal)).toEqual([
      "C1 other-year: 令和2年度実績",
      "F1 other-year: 令和8年度目標値",
    ]);
    expect(cells(proposal)).toEqual(["D2 draft: 声をかけた。", "E2 emptied: "]);
  });

  it("make no sheet of an earlier year a new one", () => {
    const proposal = roll([
      form("R5進捗表", "令和4年度実績", "令和5年度計画"),
      form("R4進捗表", "令和3年度実績", "令和4年度計画"),
    ]);
    expect(proposal.leftTables).toMatchObject([{ sheetName: "R4進捗表", why: "earlier-year" }]);
  });

  it("are told by the projects where the years of results and plans are in question; a grade has none", () => {
    const sheet = sheetOf(
      [
        ["令和5年度 進捗管理表"],
        ["施策の展開", "実績", "計画", "令和5年度事業", "評価"],
        ["見守り", "声をかけた。", "声をかける。", "見守り事業", "A"],
      ],
      ["A1:E1"],
    );
    expect(roll([sheet]).fiscalYear).toBe(2023);
  });

  it("a target of the year in hand moves with it", () => {
    const sheet = sheetOf([
      ["施策の展開", "令和4年度実績", "令和5年度計画", "指標", "令和5年度目標値"],
      ["見守り", "声をかけた。", "声をかける。", "協力店の数", "60店"],
    ]);
    expect(cells(roll([sheet], { plan: "keep" }))).toEqual([
      "B2 draft: 声をかけた。",
      "C2 kept: 声をかける。",
      "E2 kept: 60店",
    ]);
  });
});
