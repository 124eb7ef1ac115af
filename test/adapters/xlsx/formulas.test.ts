import { movingFormula, shiftFormula } from "../../../src/adapters/xlsx/formula/shiftFormula";
import { shownFormula } from "../../../src/adapters/xlsx/formula/shownFormula";
import { readSheet } from "../../support/readBytes";
import { sheetFile } from "../../support/zipFile";

async function formulas(rows: string) {
  const { cells } = await readSheet(sheetFile(rows));
  return cells.map(({ text, content }) => [text, content.kind === "formula" && content.formula]);
}

describe("formulas", () => {
  test("show what was last calculated, or nothing", async () => {
    const rows =
      '<row><c><f>1+1</f><v>2</v></c><c><f>A1</f></c><c t="str"><f>""</f><v></v></c>' +
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><f>A1=2</f><v>1</v></c></row>';
    expect(await formulas(rows)).toEqual([
      ["2", "=1+1"],
      ["", "=A1"],
      ["", '=""'],
      ["#DIV/0!", "=1/0"],
      ["TRUE", "=A1=2"],
    ]);
  });

  test("that are shared read as they do in their own cell", async () => {
    const rows =
      '<row><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
      '<row><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="shared" si="7"/><v>4</v></c></row>';
    expect(await formulas(rows)).toEqual([
      ["1", "=A1*$C$1"],
      ["2", "=A2*$C$1"],
      ["3", "=A3*$C$1"],
      ["4", false],
    ]);
  });

  test("over arrays and what-if tables are formulas, too", async () => {
    const rows =
      '<row><c><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c>' +
      '<c><f t="dataTable" ref="B1:B2" dt2D="1" r1="D1" r2="E1"/><v>2</v></c></row>';
    expect(await formulas(rows)).toEqual([
      ["1", "=B1:B2*2"],
      ["2", "=TABLE(D1,E1)"],
    ]);
  });

  test.each([
    ["A1", "B3"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:A)+SUM(1:$2)", "SUM(B:B)+SUM(3:$2)"],
    ['"A1"&A1', '"A1"&B3'],
    ["'A1 B2'!A1+Sheet1!A1", "'A1 B2'!B3+Sheet1!B3"],
    ["LOG10(A1)+A1B+_A1+A1.B", "LOG10(B3)+A1B+_A1+A1.B"],
    ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+B3"],
    ["[1]Sheet1!A1", "[1]Sheet1!B3"],
    ["XFD1048576", "A2"],
    ["1.5E3+A1", "1.5E3+B3"],
  ])("%s two rows down and one column right is %s", (formula, shifted) => {
    expect(shiftFormula(movingFormula(formula), 2, 1)).toBe(shifted);
  });

  test("lose the prefixes that only files carry", () => {
    expect(shownFormula('_xlfn.XLOOKUP(A1,_xlfn._xlws.SORT(B:B),"_xlfn.")')).toBe(
      '=XLOOKUP(A1,SORT(B:B),"_xlfn.")',
    );
  });
});
