import { findShift } from "../../../src/domain/planSheet/shiftedHeader";
import type { ColumnAnswer } from "../../../src/domain/planSheet/ReadingAnswers";
import { tableIn } from "../../support/tableIn";

function shiftIn(rows: string[][], answers: ColumnAnswer[] = []) {
  const { grid, frame, columns } = tableIn(rows, [], answers);
  return findShift(grid, frame, columns);
}

const header = ["施策", "担当課", "令和4年度実績", "令和5年度計画"];
const inStep = [header, ["見守り", "福祉課", "一", "二"], ["相談", "健康課・福祉課", "三", "四"]];
const outOfStep = [
  header,
  ["見守り", "取り組む。", "福祉課", "一", "二"],
  ["相談", "聞く。", "健康課", "三", "四"],
];

test("departments under 担当課, and nothing beyond the last header: nothing shows a shift", () => {
  expect(shiftIn(inStep)).toBeNull();
  expect(
    shiftIn([
      ["施策", "令和4年度実績"],
      ["見守り", "一"],
    ]),
  ).toBeNull();
});

test("departments under another header than 担当課 show how far it is out of step", () => {
  expect(shiftIn(outOfStep)).toEqual({ owner: { headed: 1, actual: 2 } });
});

test("texts that run on beyond the last header show a shift, but not how far; a stray one shows none", () => {
  const beyond = [
    ["施策", "令和4年度実績"],
    ["見守り", "一", "二"],
    ["相談", "三", "四"],
  ];
  expect(shiftIn(beyond)).toEqual({ owner: null });
  expect(shiftIn([...beyond.slice(0, 2), ["相談", "三"], ["配食", "五"]])).toBeNull();
});

test("what a person has answered is not doubted again", () => {
  const about = (label: string): ColumnAnswer => ({
    ...{ sheetName: "進捗表", label, ordinal: 0 },
    ...{ kind: label === "担当課" ? "owner" : "other", fiscalYear: null, party: null },
  });
  expect(shiftIn(outOfStep, [about("担当課"), about("")])).toBeNull();
});
