import { ruleFormula } from "../../../../../src/adapters/xlsx/change/rows/ruleFormula";
import { RowShift } from "../../../../../src/adapters/xlsx/change/rows/RowShift";

/** Rows 4 to 7 go; the rule's first cell is in row 8 and will be in row 4. */
const shift = new RowShift([{ first: 3, last: 6 }]);
const after = (formula: string) =>
  ruleFormula(formula, { from: 7, to: 3 }, shift, new Set(["進捗表"]));

test.each([
  // Of its own row, and of rows above all that go.
  ['$F8=""', '$F4=""'],
  ['AND(F8<>"",LEN($G8)>32)', 'AND(F4<>"",LEN($G4)>32)'],
  ['$A8&F$2="F8"', '$A4&F$2="F8"'],
  ["COUNTIF($B$1:$B$3,B8)>0", "COUNTIF($B$1:$B$3,B4)>0"],
  // Nothing of any row.
  ["MOD(ROW(),2)=0", "MOD(ROW(),2)=0"],
  ["課一覧", "課一覧"],
  ["TAXB8R", "TAXB8R"],
  // Another sheet that loses nothing.
  ["一覧!$A$2:$A$99", "一覧!$A$2:$A$99"],
  ["'一 覧'!$A:$A", "'一 覧'!$A:$A"],
  ["VLOOKUP($A8,一覧!$A$2:$B$99,2,0)", "VLOOKUP($A4,一覧!$A$2:$B$99,2,0)"],
])("%s becomes %s", (before, expected) => {
  expect(after(before)).toBe(expected);
});

test.each([
  ["another row", '$F9=""'],
  ["the row above", "$A8<>$A7"],
  ["a fixed row that goes", "$F$5=1"],
  ["a fixed row that moves", "$F$20=1"],
  ["an area over rows that go", "COUNTIF($F$3:$F$59,F8)>1"],
  ["whole columns", "COUNTIF(F:F,F8)>1"],
  ["whole rows", "SUM(4:4)>1"],
  ["an address put together", 'INDIRECT("F"&8)=1'],
  ["a sheet that loses rows", "進捗表!$A$1=1"],
  ["that sheet in quotes and another case", "'進捗表'!A8=1"],
  ["a range of sheets", "SUM(一覧:集計!A1)>1"],
])("%s cannot be followed", (_, formula) => {
  expect(after(formula)).toBeNull();
});
