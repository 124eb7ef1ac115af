import { readPlanSheet } from "../../../src/domain/planSheet/readPlanSheet";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { sheetOf } from "../../support/sheetOf";

const reasonOf = (rows: string[][]) => {
  const reading = readPlanSheet(sheetOf(rows), usualProfile);
  return reading.planSheet ? null : reading.declined.reason;
};

test("実績 and 計画 as row labels are a form for one record, not a table", () => {
  expect(
    reasonOf([
      ["事業名", "見守り協力店"],
      ["令和4年度実績", "30店を訪ねた。"],
      ["令和5年度計画", "40店を訪ねる。"],
    ]),
  ).toBe("one-record-form");
  expect(
    reasonOf([
      ["費目", "金額"],
      ["旅費", "3"],
    ]),
  ).toBe("no-header");
});
