import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { readValidations } from "../../../src/embedded/file/readValidations";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import type { HostValidation } from "../../../src/embedded/model/HostValidation";
import { shiftRows } from "../../../src/embedded/model/shiftRows";

const span = (top: number, bottom: number, column = 0) => ({
  top,
  left: column,
  bottom,
  right: column,
});
const every: readonly HostValidation[] = [
  { span: span(1, 9), rule: { list: { inCellDropDown: false, source: '済,"未",A&B' } } },
  { span: span(1, 9, 1), rule: { list: { inCellDropDown: true, source: "='区分 表'!$A$1:$A$5" } } },
  {
    span: span(1, 9, 2),
    rule: { wholeNumber: { formula1: "=1", formula2: "=5", operator: "NotBetween" } },
    ignoreBlanks: false,
    errorAlert: { message: "1から5\nだけです", showAlert: true, style: "Information", title: "数" },
    prompt: { message: "<数> _x000a_", showPrompt: true, title: "" },
  },
  { span: span(1, 9, 3), rule: { date: { formula1: "=45383", operator: "GreaterThanOrEqualTo" } } },
  { span: span(1, 9, 4), rule: { custom: { formula: '=$A2<>""' } }, imeMode: "hiragana" },
  { span: span(1, 9, 5), rule: {}, imeMode: "halfAlpha" },
];

async function reopened(validations: readonly HostValidation[]) {
  const workbook = createHostWorkbook({ sheets: [{ name: "計画" }, { name: "区分 表" }] });
  const [sheet] = workbook.sheets;
  if (sheet) sheet.validations = validations;
  const result = await openXlsx(await saveXlsx(workbook), "book.xlsx");
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

describe("validations of a file (ECMA-376 Part 1, 18.3.1.32)", () => {
  it("are written and read back whole, whatever their kind", async () => {
    const workbook = await reopened(every);
    expect(workbook.sheets[0]?.validations).toEqual(every);
  });

  it("of every kind follow their cells when rows come in, and into the saved file", async () => {
    const workbook = await reopened(every);
    const [sheet, choices] = workbook.sheets;
    if (!sheet || !choices) throw new Error("no sheet");
    expect(shiftRows(workbook, sheet, { kind: "insert", at: 0, count: 2 }).ok).toBe(true);
    expect(shiftRows(workbook, choices, { kind: "insert", at: 3, count: 1 }).ok).toBe(true);
    const again = await openXlsx(await saveXlsx(workbook), "book.xlsx");
    const found = again.ok ? again.value.sheets[0]?.validations : [];
    expect(found?.map(({ span: { top, bottom } }) => [top, bottom])).toEqual(
      every.map(() => [3, 11]),
    );
    expect(found?.[1]?.rule).toEqual({
      list: { inCellDropDown: true, source: "='区分 表'!$A$1:$A$6" },
    });
    expect(found?.[4]?.rule).toEqual({ custom: { formula: '=$A4<>""' } });
  });

  it("are read with every area, each from its own first cell", () => {
    const xml =
      '<dataValidations count="1"><dataValidation type="custom" allowBlank="1" showInputMessage="1"' +
      ' showErrorMessage="1" sqref="A2:A3 C5"><formula1>A2&gt;0</formula1></dataValidation></dataValidations>';
    expect(readValidations(xml)).toEqual([
      { span: span(1, 2), rule: { custom: { formula: "=A2>0" } } },
      { span: span(4, 4, 2), rule: { custom: { formula: "=C5>0" } } },
    ]);
  });

  it("are read from the extension, where Excel keeps lists of another sheet (MS-XLSX 2.4.13)", () => {
    const xml =
      '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"' +
      ' showInputMessage="1" showErrorMessage="1"><x14:formula1><xm:f>区分!$A$1:$A$5</xm:f></x14:formula1>' +
      "<xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    expect(readValidations(xml)).toEqual([
      { span: span(1, 8, 1), rule: { list: { inCellDropDown: true, source: "=区分!$A$1:$A$5" } } },
    ]);
  });
});
