import { refusalOf } from "../../../src/domain/merge/refusalOf";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { keepRows } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

function refused(copy: WorkbookSnapshot) {
  return refusalOf(readPlanBook(smallPlan, profile), readPlanBook(copy, profile), "回答.xlsx");
}

test("a copy of the plan is none to refuse: edited, of some rows, with a measure's text touched", () => {
  expect(refused(smallPlan)).toBeNull();
  expect(refused(onPlan(write("E3", "書いた。"))(smallPlan))).toBeNull();
  expect(refused(onPlan(keepRows(3, 6, [5, 6]))(smallPlan))).toBeNull();
  expect(refused(onPlan(write("B3", "① 見守りを進めます"))(smallPlan))).toBeNull();
});

test("a workbook without a plan sheet", () => {
  const letter = bookOf([sheetOf([["送付状"], ["よろしくお願いします。"]])]);
  expect(refused(letter)).toEqual({ file: "回答.xlsx", code: "no-plan-sheet", found: "" });
});

test("another plan is told by its first measure", () => {
  const other = onPlan(write("B3", "道路を直します"), write("B5", "橋を架けます"))(smallPlan);
  expect(refused(other)).toEqual({
    file: "回答.xlsx",
    code: "another-plan",
    found: "道路を直します",
  });
});

test("another year is told by its years", () => {
  const last = onPlan(write("E2", "令和3年度実績"), write("F2", "令和4年度計画"))(smallPlan);
  expect(refused(last)).toEqual({
    file: "回答.xlsx",
    code: "another-year",
    found: "令和3年度、令和4年度",
  });
});
