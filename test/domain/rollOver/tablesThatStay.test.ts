import { proposeRollOver } from "../../../src/domain/rollOver/proposeRollOver";
import { usualRollChoices } from "../../../src/domain/rollOver/RollChoices";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { roll, sourceOf } from "./roll";

test("a workbook without a plan sheet has no new year", () => {
  const list = sheetOf(
    [
      ["名前", "電話"],
      ["窓口", "内線3"],
    ],
    [],
    "名簿",
  );
  expect(proposeRollOver(sourceOf(bookOf([list])), usualRollChoices)).toEqual({
    ok: false,
    failure: { code: "not-a-plan-sheet", tables: [] },
  });
});

test("a table whose years stand down the rows stays, and is told", () => {
  const sheet = sheetOf(
    [
      ["施策の展開", "年度", "実績", "計画"],
      ["見守り", "令和4年度", "声をかけた。", "声をかける。"],
      ["", "令和5年度", "", "もっと声をかける。"],
    ],
    ["A2:A3"],
  );
  expect(proposeRollOver(sourceOf(bookOf([sheet])), usualRollChoices)).toMatchObject({
    failure: { code: "nothing-moves", tables: [{ why: "year-axis" }] },
  });
});

test("a table that says no year under its title stays, and is told", () => {
  const sheet = sheetOf(
    [
      ["令和5年度 進捗管理表"],
      ["施策の展開", "実績", "計画"],
      ["見守り", "声をかけた。", "声をかける。"],
    ],
    ["A1:C1"],
  );
  expect(proposeRollOver(sourceOf(bookOf([sheet])), usualRollChoices)).toMatchObject({
    failure: { code: "nothing-moves", tables: [{ why: "no-year" }] },
  });
});

describe("a table that would read differently under its new headers is left, and told", () => {
  const rollOnly = (rows: readonly (readonly string[])[], id: RegExp) =>
    roll([sheetOf(rows)], {}, (all) => all.filter(({ before }) => id.test(before)));
  const body = ["見守り", "声をかけた。", "声をかける。"];

  it("where nobody could tell what a column means then", () => {
    // 取組内容 is a result only under a year before the plan's.
    const rows = [["施策の展開", "令和4年度取組内容", "令和5年度計画"], body];
    const proposal = rollOnly(rows, /取組内容/u);
    expect(proposal.leftTables).toMatchObject([{ headerRow: 0, why: "reads-differently" }]);
    expect(proposal.cells).toEqual([]);
  });

  it("where a column would come by a year that it did not have", () => {
    // 前年度 is the year before the title's: which one that is, a title of two years does not say.
    const rows = [
      ["令和4年度の実績・令和5年度の計画"],
      ["施策の展開", "前年度実績", "令和5年度計画"],
      body,
    ];
    const sheet = sheetOf(rows, ["A1:C1"]);
    const proposal = roll([sheet], {}, (all) => all.filter(({ stays }) => stays === "other-year"));
    expect(proposal.headings).toMatchObject([
      { after: { text: "令和5年度の実績・令和5年度の計画" } },
    ]);
    expect(proposal.leftTables).toMatchObject([{ headerRow: 1, why: "reads-differently" }]);
    expect(proposal.cells).toEqual([]);
  });
});
