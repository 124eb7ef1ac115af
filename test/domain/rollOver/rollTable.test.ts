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

describe("columns that are no report, or not this year's", () => {
  it("are left under a header that a person moved, their texts told", () => {
    const sheet = sheetOf([
      ["活動名", "令和4年度実施状況", "令和5年度実施予定", "令和4年度活動指標", "令和4年度実績"],
      ["講座", "開いた。", "開く。", "講座の回数", "3回"],
    ]);
    const proposal = roll([sheet], {}, (all) => all);
    expect(proposal.left.map(({ text, why }) => [text, why])).toEqual([
      ["講座の回数", "other-column"],
      ["3回", "figures"],
    ]);
  });

  it("are not told where nothing stands in them", () => {
    const sheet = sheetOf(
      [
        ["施策の展開", "令和4年度実績", "令和5年度計画"],
        ["見守り", "", ""],
        ["居場所", "開いた。", "開く。"],
      ],
      ["B2:C2"],
    );
    const proposal = roll([sheet]);
    expect(proposal.left).toEqual([]);
    expect(cells(proposal)).toEqual(["B3 draft: 開いた。", "C3 emptied: "]);
  });
});

test("a figure that moves over stays a figure", () => {
  const sheet = sheetOf([
    ["施策の展開", "令和3年度実績", "令和4年度実績", "令和5年度計画"],
    ["見守り", "三十回", "40", "声をかける。"],
  ]);
  const content = { kind: "value", value: 40, numberFormat: "0" } as const;
  const numbered = sheet.cells.map((cell) => (cell.text === "40" ? { ...cell, content } : cell));
  const [first] = roll([{ ...sheet, cells: numbered }]).cells;
  expect(first).toMatchObject({ how: "moved", after: "40", afterContent: content });
});

test("計画 and 実績 down the rows move one column over, each to its own", () => {
  const sheet = sheetOf(
    [
      ["施策の展開", "区分", "令和4年度", "令和5年度"],
      ["見守り", "計画", "声をかける。", "毎月声をかける。"],
      ["", "実績", "声をかけた。", ""],
      ["居場所", "計画", "開く。", "二つ開く。"],
      ["", "実績", "開いた。", ""],
    ],
    ["A2:A3", "A4:A5"],
  );
  const proposal = roll([sheet]);
  expect(moved(proposal)).toEqual(["C1 header: 令和5年度", "D1 header: 令和6年度"]);
  expect(cells(proposal).filter((line) => line.startsWith("C"))).toEqual([
    "C2 moved: 毎月声をかける。",
    "C3 emptied: ",
    "C4 moved: 二つ開く。",
    "C5 emptied: ",
  ]);
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

  it("leave an arrow that carries on nothing as it is", () => {
    const blank = sheetOf(
      [
        ["推進目標による実施計画"],
        ["(1) 日常生活をお互いに支えあうしくみをつくろう"],
        ["令和3年度", "令和4年度", "令和5年度"],
        ["", "→", "立ち上げ"],
        ["研修会の企画", "", ""],
      ],
      ["A1:C1", "A2:C2"],
    );
    expect(cells(roll([blank], { schedules: "shift" })).slice(0, 2)).toEqual([
      "A4 moved: →",
      "A5 emptied: ",
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
