import { markPlaces } from "../../../src/domain/filter/PlaceMarks";
import { workList } from "../../../src/domain/filter/workList";
import { writingPlaces } from "../../../src/domain/filter/writingPlaces";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { reminderOf } from "../../../src/domain/progress/Reminder";
import { bookOf, sheetOf } from "../../support/sheetOf";

it("names the role too where entries belong to roles: the measure alone would be several places", () => {
  const snapshot = bookOf([
    sheetOf(
      [
        ["施策", "区分", "令和4年度実績", "令和5年度計画"],
        ["見守り", "市民", "", "【福祉課】\n■ 呼びかける。"],
        ["", "行政", "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねる。"],
      ],
      ["A2:A3"],
    ),
  ]);
  const read = { snapshot, book: readPlanBook(snapshot, usualProfile), profile: usualProfile };
  const marks = markPlaces({ drafts: [], findings: [] }, usualProfile);
  const places = workList(writingPlaces(read), "福祉課", marks);
  expect(reminderOf("福祉課", places, [], "R5.xlsx").missing).toMatchObject([
    { cell: "C2", measure: "見守り（市民）", column: "令和4年度実績" },
  ]);
});
