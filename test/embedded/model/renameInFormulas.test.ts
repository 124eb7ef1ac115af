import { renameSheet } from "../../../src/embedded/model/changeSheets";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";

/** support.microsoft.com, "Rename a worksheet": formulas go on referring to the sheet. */
test.each([
  ["=R5進捗表!A1", "='R6進捗表'!A1"],
  ["='R5進捗表'!$A$1:$B$2+R4進捗表!A1", "='R6進捗表'!$A$1:$B$2+R4進捗表!A1"],
  ["=SUM(r5進捗表:R4進捗表!C1)", "=SUM('R6進捗表:R4進捗表'!C1)"],
  ['=IF(A1="R5進捗表!A1",A1,B1)', '=IF(A1="R5進捗表!A1",A1,B1)'],
])("%s follows its renamed sheet", (formula, then) => {
  const workbook = createHostWorkbook({
    sheets: [
      { name: "R5進捗表", rows: [["あ"]] },
      { name: "R4進捗表", rows: [["い"]] },
      { name: "集計", rows: [["う"]] },
    ],
  });
  const [first, , last] = workbook.sheets;
  const [cell] = [...(last?.cells.values() ?? [])];
  if (!first || !cell) throw new Error("no cell");
  cell.content = { kind: "formula", formula, numberFormat: "General" };
  expect(renameSheet(workbook, first, "R6進捗表").ok).toBe(true);
  expect(cell.content).toMatchObject({ formula: then });
});
