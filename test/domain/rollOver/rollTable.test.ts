import { proposeRollOver } from "../../../src/domain/rollOver/proposeRollOver";
import { usualRollChoices } from "../../../src/domain/rollOver/RollChoices";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { cells, moved, roll, sourceOf } from "./roll";

describe("cut-up and merged entries", () => {
  it("are written into their first cell, the others are emptied", () => {
    const sheet = sheetOf(
      [
        ["施策の展開", "区分", "令和4年度実績", "令和5年度計画"],
        ["見守り", "市民", "声を", "声を"],
        ["", "行政", "かけた。", "かける。"],
        ["居場所", "市民", "開いた。", "開く。"],
        ["", "行政", "", ""],
      ],
      ["A2:A3", "A4:A5", "C4:C5", "D4:D5"],
    );
    const [first] = roll([sheet]).cells;
    expect(first).toMatchObject({
      position: { row: 1, column: 2 },
      slices: [{ position: { row: 2, column: 2 } }],
    });
  });

  it("stay where they are calculated or reach over both years", () => {
    const sheet = sheetOf(
      [
        ["施策の展開", "令和4年度実績", "令和5年度計画"],
        ["見守り", "検討", ""],
        ["居場所", "開いた。", "開く。"],
      ],
      ["B2:C2"],
    );
    const formula = { kind: "formula", formula: "=A1", numberFormat: "General" } as const;
    const withFormula = sheet.cells.map((cell) =>
      cell.row === 2 && cell.column === 1 ? { ...cell, content: formula } : cell,
    );
    const proposal = roll([{ ...sheet, cells: withFormula }]);
    expect(proposal.left.map(({ text, why }) => [text, why])).toEqual([
      ["検討", "merged"],
      ["検討", "merged"],
      ["開いた。", "formula"],
    ]);
  });
});

describe("tables with a column a year", () => {
  const schedule = sheetOf(
    [
      ["推進目標による実施計画"],
      ["(1) 日常生活をお互いに支えあうしくみをつくろう"],
      ["令和3年度", "令和4年度", "令和5年度"],
      ["新たな支えあいの調査", "→", "新たな支えあいの立ち上げ"],
      ["研修会の企画・実施", "", "→"],
    ],
    ["A1:C1", "A2:C2"],
  );

  it("stay, and are told", () => {
    const source = sourceOf(bookOf([schedule]));
    expect(proposeRollOver(source, usualRollChoices)).toMatchObject({
      failure: { code: "nothing-moves", tables: [{ why: "schedule" }] },
    });
  });

  it("move one column over where that is chosen; an arrow that comes first says what it carried on", () => {
    const proposal = roll([schedule], { schedules: "shift" });
    expect(moved(proposal)).toEqual([
      "A3 header: 令和4年度",
      "B3 header: 令和5年度",
      "C3 header: 令和6年度",
    ]);
    expect(cells(proposal)).toEqual([
      "A4 moved: 新たな支えあいの調査",
      "A5 emptied: ",
      "B4 moved: 新たな支えあいの立ち上げ",
      "B5 moved: →",
      "C4 emptied: ",
      "C5 emptied: ",
    ]);
  });

  it("do not move under periods, or where cells reach over years", () => {
    const grouped = sheetOf(
      [
        ["項目", "第1期", "", "第2期"],
        ["", "H28", "H29", "H30"],
        ["広報", "○", "○", "◎"],
      ],
      ["A1:A2", "B1:C1"],
    );
    const merged = {
      ...schedule,
      merges: [...schedule.merges, { top: 3, bottom: 3, left: 0, right: 1 }],
    };
    for (const [sheet, why] of [
      [grouped, "grouped-years"],
      [merged, "merged-years"],
    ] as const) {
      const source = sourceOf(bookOf([sheet]));
      const choices = { ...usualRollChoices, schedules: "shift" as const };
      expect(proposeRollOver(source, choices)).toMatchObject({
        failure: { tables: [{ why }] },
      });
    }
  });
});
