import { sheetOf } from "../../support/sheetOf";
import { cells, roll } from "./roll";

const header = ["施策の展開", "区分", "令和4年度実績", "令和5年度計画"];
const measures = ["A2:A3", "A4:A5"];

describe("where results and plans are not divided alike", () => {
  it("a result of the whole measure takes the plans of all its roles", () => {
    const sheet = sheetOf(
      [
        header,
        ["見守り", "市民", "声をかけた。", "声をかける。"],
        ["", "行政", "", "隣も訪ねる。"],
        ["居場所", "市民", "開いた。", "開く。"],
        ["", "行政", "", ""],
      ],
      [...measures, "C2:C3", "C4:C5"],
    );
    const proposal = roll([sheet]);
    expect(cells(proposal).filter((line) => line.startsWith("C"))).toEqual([
      "C2 draft: 声をかけた。\n隣も訪ねた。",
      "C4 draft: 開いた。",
    ]);
    expect(proposal.cells[0]?.from?.text).toBe("声をかける。\n隣も訪ねる。");
  });

  it("a plan of the whole measure goes to the first of its rows alone", () => {
    const sheet = sheetOf(
      [
        header,
        ["見守り", "市民", "声をかけた。", "毎月声をかける。"],
        ["", "行政", "隣も訪ねた。", ""],
        ["居場所", "市民", "開いた。", "開く。"],
        ["", "行政", "", ""],
      ],
      [...measures, "D2:D3", "D4:D5"],
    );
    expect(cells(roll([sheet])).filter((line) => line.startsWith("C"))).toEqual([
      "C2 draft: 毎月声をかけた。",
      "C3 emptied: ",
      "C4 draft: 開いた。",
      "C5 emptied: ",
    ]);
  });

  it("so it is where the rows are those of departments", () => {
    const sheet = sheetOf(
      [
        ["施策の展開", "担当課", "令和4年度実績", "令和5年度計画"],
        ["見守り", "福祉課", "声をかけた。", "毎月声をかける。"],
        ["", "健康課", "隣も訪ねた。", ""],
        ["居場所", "福祉課", "開いた。", "開く。"],
        ["", "健康課", "", ""],
      ],
      [...measures, "D2:D3", "D4:D5"],
    );
    expect(cells(roll([sheet])).filter((line) => line.startsWith("C"))).toEqual([
      "C2 draft: 毎月声をかけた。",
      "C3 emptied: ",
      "C4 draft: 開いた。",
      "C5 emptied: ",
    ]);
  });

  it("a result of the whole measure takes the plans of all its departments", () => {
    const sheet = sheetOf(
      [
        ["施策の展開", "担当課", "令和4年度実績", "令和5年度計画"],
        ["見守り", "福祉課", "声をかけた。", "声をかける。"],
        ["", "健康課", "", "隣も訪ねる。"],
        ["居場所", "福祉課", "開いた。", "開く。"],
        ["", "健康課", "", ""],
      ],
      [...measures, "C2:C3", "C4:C5"],
    );
    expect(cells(roll([sheet]))).toEqual([
      "C2 draft: 声をかけた。\n隣も訪ねた。",
      "D2 emptied: ",
      "D3 emptied: ",
      "C4 draft: 開いた。",
      "D4 emptied: ",
      "D5 emptied: ",
    ]);
  });
});
