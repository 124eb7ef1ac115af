import { gridsOf } from "../../../src/domain/cells/gridsOf";
import { bookOf, sheetOf } from "../../support/sheetOf";

test("looks a sheet up by its id, and has none for an id that the workbook does not have", () => {
  const gridAt = gridsOf(bookOf([sheetOf([["見守り"]]), sheetOf([["相談"]], [], "その2")]));
  expect(gridAt("id-その2")?.text({ row: 0, column: 0 })).toBe("相談");
  expect(gridAt("id-その3")).toBeNull();
});
