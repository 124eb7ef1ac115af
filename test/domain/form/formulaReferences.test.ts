import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { formulaReferences, referringInto } from "../../../src/domain/form/formulaReferences";
import { bookOf, sheetOf } from "../../support/sheetOf";

function withFormula(name: string, formula: string): SheetSnapshot {
  const content = { kind: "formula" as const, formula, numberFormat: "General" };
  return { ...sheetOf([], [], name), cells: [{ row: 0, column: 0, text: "", content }] };
}

function rowsOf(formula: string, own = "進捗表"): number[][] {
  const book = bookOf([sheetOf([["x"]]), withFormula(own === "進捗表" ? "進捗表2" : own, formula)]);
  return formulaReferences(book, "id-進捗表").map(({ rows }) => [rows.first + 1, rows.last + 1]);
}

describe("formulaReferences", () => {
  it.each([
    ["=進捗表!E4", [[4, 4]]],
    ["='進捗表'!$E$4:F9", [[4, 9]]],
    ["=SUM(進捗表!E9:E4)+1", [[4, 9]]],
    ["=COUNTA(進捗表!4:9)", [[4, 9]]],
    ['=IF(進捗表!A2="E4",1,2)', [[2, 2]]],
    ["=E4+別の表!E5", []],
    ["=LOG10(3)", []],
  ])("%s", (formula, rows) => {
    expect(rowsOf(formula)).toEqual(rows);
  });

  it("lets alone what reaches over the rows on both sides, and what stands in them", () => {
    const sheet = sheetOf([["x"]]);
    const over = bookOf([sheet, withFormula("一覧", "=SUM(進捗表!E2:E9)")]);
    expect(referringInto(over, sheet.id, { first: 3, last: 5 })).toEqual([]);
    const ends = bookOf([sheet, withFormula("一覧", "=SUM(進捗表!E2:E5)")]);
    expect(referringInto(ends, sheet.id, { first: 3, last: 5 })).toHaveLength(1);
    const inside = bookOf([{ ...withFormula("進捗表", "=B1"), id: "s" }]);
    expect(referringInto(inside, "s", { first: 0, last: 0 })).toEqual([]);
  });
});
