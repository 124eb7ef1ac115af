import { markPlaces } from "../../../src/domain/filter/PlaceMarks";
import { writingPlaces } from "../../../src/domain/filter/writingPlaces";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile as profile } from "../../../src/domain/profile/Profile";
import { progress } from "../../../src/domain/progress/progress";
import { bookOf, sheetOf } from "../../support/sheetOf";

it("counts a finding outside the rows of every measure to no goal", () => {
  const snapshot = bookOf([
    sheetOf([
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["見守り", "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねる。"],
    ]),
  ]);
  const inHeader = { sheetId: "id-進捗表", position: { row: 0, column: 1 }, departments: [] };
  const read = { snapshot, book: readPlanBook(snapshot, profile), profile };
  const marks = markPlaces({ drafts: [], findings: [] }, profile);
  const facts = { read, places: writingPlaces(read), marks, unreported: [] };
  const { goals } = progress({ ...facts, findings: [inHeader] });
  expect(goals.map(({ goal, planned, findings }) => [goal, planned, findings])).toEqual([
    ["見守り", 2, 0],
    ["", 0, 1],
  ]);
});
