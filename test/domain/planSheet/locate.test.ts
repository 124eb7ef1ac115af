import { locate } from "../../../src/domain/planSheet/locate";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import type { PlanSheet } from "../../../src/domain/planSheet/PlanSheet";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const [sheet] = planSheetsOf(
  readPlanBook(
    bookOf([
      sheetOf(
        [
          ["施策", "区分", "令和4年度実績", "令和5年度計画"],
          ["見守り", "市民", "一", "二"],
          ["", "行政", "", "三"],
        ],
        ["C2:C3"],
      ),
    ]),
    usualProfile,
  ),
) as [PlanSheet];

test("any cell of a merged entry is in that entry", () => {
  const location = locate(sheet, { row: 2, column: 2 });
  expect(location?.measure.text).toBe("見守り");
  expect(location?.row.role).toBe("行政");
  expect(location?.entry?.anchor).toEqual({ row: 1, column: 2 });
});

test("an entry of a role is the one of this row", () => {
  expect(locate(sheet, { row: 2, column: 3 })?.entry?.text).toBe("三");
});

test("cells of the form have no entry; cells outside the body are nowhere", () => {
  expect(locate(sheet, { row: 1, column: 0 })?.entry).toBeNull();
  expect(locate(sheet, { row: 0, column: 2 })).toBeNull();
  expect(locate(sheet, { row: 9, column: 2 })).toBeNull();
  expect(locate(sheet, { row: 1, column: 9 })).toMatchObject({ column: null, entry: null });
});
