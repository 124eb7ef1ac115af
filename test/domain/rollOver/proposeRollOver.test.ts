import { sheetOf } from "../../support/sheetOf";
import { cells, moved, roll } from "./roll";

const header = ["施策の展開", "令和4年度実績", "令和4年度事業", "令和5年度計画", "令和5年度事業"];
const twoMeasures = sheetOf([
  header,
  ["見守り", "声をかけた。", "見守り事業", "【福祉課】\n■声をかける。", "見守り事業\n配食事業"],
  ["居場所", "開いた。", "居場所事業", "", ""],
]);

describe("entries under their new year", () => {
  it("the plan becomes the draft of the result, its projects come along, the new plan is empty", () => {
    expect(cells(roll([twoMeasures]))).toEqual([
      "B2 draft: 【福祉課】\n■声をかけた。",
      "C2 carried: 見守り事業\n配食事業",
      "D2 emptied: ",
      "E2 emptied: ",
      "B3 emptied: ",
      "C3 emptied: ",
      "D3 emptied: ",
      "E3 emptied: ",
    ]);
  });

  it("say what was turned, whose it is, where it comes from and what it means then", () => {
    const [first] = roll([twoMeasures]).cells;
    expect(first).toMatchObject({
      from: { sheetName: "進捗表", position: { row: 1, column: 3 } },
      meaning: { kind: "result", fiscalYear: 2023 },
      label: "令和5年度実績",
      departments: ["福祉課"],
      sentences: [{ plan: "声をかける。", draft: "声をかけた。", answer: "certain" }],
    });
  });

  it("keep the old plan, and results for which nothing was planned, as drafts where that is chosen", () => {
    expect(cells(roll([twoMeasures], { plan: "keep", unplanned: "keep" }))).toEqual([
      "B2 draft: 【福祉課】\n■声をかけた。",
      "C2 carried: 見守り事業\n配食事業",
      "D2 kept: 【福祉課】\n■声をかける。",
      "E2 kept: 見守り事業\n配食事業",
      "B3 kept: 開いた。",
      "C3 emptied: ",
      "D3 emptied: ",
      "E3 emptied: ",
    ]);
  });

  it("stay where their header stays", () => {
    const proposal = roll([twoMeasures], {}, (all) =>
      all.filter(({ before }) => !before.includes("令和4年度事業")),
    );
    expect(cells(proposal)).not.toContain("C2 carried: 見守り事業\n配食事業");
    expect(cells(proposal)).toContain("B2 draft: 【福祉課】\n■声をかけた。");
  });

  it("of several years move over, the oldest goes", () => {
    const sheet = sheetOf([
      ["施策の展開", "令和3年度実績", "令和4年度実績", "令和5年度計画"],
      ["見守り", "三年の実績", "四年の実績", "声をかける。"],
    ]);
    expect(cells(roll([sheet]))).toEqual([
      "B2 moved: 四年の実績",
      "C2 draft: 声をかけた。",
      "D2 emptied: ",
    ]);
  });

  it("go to the same party, the same row", () => {
    const sheet = sheetOf(
      [
        ["活動名", "市社会福祉協議会の取組み", "", "市の取組み", ""],
        [
          "",
          "平成30年度実施状況",
          "令和元年度実施予定",
          "平成30年度実施状況",
          "令和元年度実施予定",
        ],
        ["講座", "社協が開きました。", "社協が開きます。", "市が開きました。", "市が開きます。"],
        ["相談", "社協が受けました。", "社協が受けます。", "", "市が受けます。"],
      ],
      ["A1:A2", "B1:C1", "D1:E1"],
    );
    expect(cells(roll([sheet])).filter((line) => !line.includes("emptied"))).toEqual([
      "B3 draft: 社協が開きました。",
      "D3 draft: 市が開きました。",
      "B4 draft: 社協が受けました。",
      "D4 draft: 市が受けました。",
    ]);
  });

  it("go from a sheet of plans to a sheet of results", () => {
    const results = sheetOf(
      [
        ["施策の展開", "令和4年度実績"],
        ["見守りの推進", "声をかけた。"],
        ["居場所づくり", "開いた。"],
      ],
      [],
      "実績",
    );
    const plans = sheetOf(
      [
        ["施策の展開", "令和5年度計画"],
        ["居場所づくり", "もう一つ開く。"],
        ["見守りの推進", "毎月声をかける。"],
      ],
      [],
      "計画",
    );
    const proposal = roll([results, plans]);
    expect(cells(proposal)).toEqual([
      "B2 draft: 毎月声をかけた。",
      "B3 draft: もう一つ開いた。",
      "B2 emptied: ",
      "B3 emptied: ",
    ]);
    expect(proposal.cells[0]?.from).toMatchObject({ sheetName: "計画", position: { row: 2 } });
  });

  it("that are plans nobody takes up stay as drafts, whatever was chosen", () => {
    const sheet = sheetOf([
      ["施策の展開", "令和5年度計画", "令和6年度計画"],
      ["見守り", "声をかける。", "もっと声をかける。"],
    ]);
    expect(cells(roll([sheet]))).toEqual(["B2 moved: もっと声をかける。", "C2 emptied: "]);
    const alone = sheetOf([
      ["施策の展開", "担当課", "令和5年度計画"],
      ["見守り", "福祉課", "声をかける。"],
    ]);
    expect(cells(roll([alone]))).toEqual(["C2 kept: 声をかける。"]);
  });
});

test("last year's sheet that is kept beside this year's stays as it is", () => {
  const of = (name: string, ...years: string[]) =>
    sheetOf(
      [
        ["施策の展開", ...years],
        ["見守り", "声をかけた。", "声をかける。"],
      ],
      [],
      name,
    );
  const proposal = roll([
    of("R5進捗表", "令和4年度実績", "令和5年度計画"),
    of("R4進捗表", "令和3年度実績", "令和4年度計画"),
  ]);
  expect(proposal.leftTables).toMatchObject([{ sheetName: "R4進捗表", why: "earlier-year" }]);
  expect(moved(proposal)[0]).toBe("name sheetName: R6進捗表");
  expect(proposal.fiscalYear).toBe(2023);
});

test("a hidden sheet stays as it is, and is told", () => {
  const hidden = { ...twoMeasures, id: "hidden", name: "控え", visibility: "hidden" as const };
  const proposal = roll([twoMeasures, hidden]);
  expect(proposal.leftTables).toMatchObject([{ sheetName: "控え", why: "hidden" }]);
  expect(new Set(proposal.cells.map(({ sheetId }) => sheetId))).toEqual(new Set([twoMeasures.id]));
});
