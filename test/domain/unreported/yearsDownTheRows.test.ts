import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { unreportedPlans } from "../../../src/domain/unreported/unreportedPlans";
import { bookOf, sheetOf } from "../../support/sheetOf";

test("a measure without a row of the new year, where years stand down the rows, reports nothing", () => {
  const last = bookOf([
    sheetOf([
      ["施策の展開", "令和3年度実績", "令和4年度計画"],
      ["① 見守り", "", "集いを開く。"],
      ["② 相談", "", "窓口を設ける。"],
    ]),
  ]);
  const now = bookOf([
    sheetOf(
      [
        ["施策の展開", "年度", "計画", "実績"],
        ["① 見守り", "令和3年度", "", "声をかけた。"],
        ["", "令和4年度", "", "集いを開いた。"],
        ["② 相談", "令和3年度", "", "話を聞いた。"],
      ],
      ["A2:A3"],
    ),
  ]);
  const [source, target] = [readPlanBook(last, usualProfile), readPlanBook(now, usualProfile)];
  const [pair] = findPairs(source, target).certain;
  if (!pair) throw new Error("there is no pair");
  const found = unreportedPlans(source, target, pair, usualProfile);
  expect(found.map(({ sentence, target }) => [sentence, target])).toEqual([
    ["窓口を設ける。", null],
  ]);
});
