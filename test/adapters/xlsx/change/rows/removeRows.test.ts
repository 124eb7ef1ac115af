import { readBytes } from "../../../../support/readBytes";
import { bookFile, root } from "../../../../support/zipFile";
import { changed } from "../changed";
import { changedParts, partText } from "../zipParts";

/** Rows 4 to 6 of the first sheet go; 1 to 3 and 7 on stay. */
const gone = { sheets: [{ sheetName: "S1", removedRows: [{ first: 3, last: 5 }] }] };
const names = (inside: string) =>
  root(
    "workbook",
    `<sheets><sheet name="S1" sheetId="1" r:id="r1"/><sheet name="S2" sheetId="2" r:id="r2"/></sheets><definedNames>${inside}</definedNames>`,
  );
const row = (number: number, cells: string, more = "") =>
  `<row r="${number}"${more}>${cells}</row>`;
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => row(i + 1, `<c r="A${i + 1}"><v>${i + 1}</v></c>`)).join(
    "",
  );
const sheet = (bytes: Uint8Array) => partText(bytes, "xl/worksheets/sheet1.xml");
/** The first sheet's elements before and after its cells, once the rows are gone. */
async function around(before: string, after: string): Promise<string> {
  const bytes = bookFile({
    sheets: [`${before}<sheetData>${rows(9)}</sheetData>${after}`, "<sheetData/>"],
  });
  const text = sheet(await changed(bytes, gone));
  return text.replace(/^.*?<worksheet[^>]*>|<sheetData>.*<\/sheetData>|<\/worksheet>$/gs, "");
}

it("takes rows out, moves those below up, and touches nothing above or beside", async () => {
  const bytes = bookFile({
    sheets: [
      `<sheetData>${row(1, '<c r="A1"><v>1</v></c>', ' ht="20"')}${row(4, '<c r="A4"/>')} ${row(6, "")}${row(7, '<c r="A7" s="0"><v>7</v></c><c r="C7"/>', ' spans="1:3" ht="30.5" customHeight="1"')}</sheetData><pageMargins left="1"/>`,
      "<sheetData/>",
    ],
  });
  const after = await changed(bytes, gone);
  expect(sheet(after)).toBe(
    root(
      "worksheet",
      `<sheetData>${row(1, '<c r="A1"><v>1</v></c>', ' ht="20"')} ${row(4, '<c r="A4" s="0"><v>7</v></c><c r="C4"/>', ' spans="1:3" ht="30.5" customHeight="1"')}</sheetData><pageMargins left="1"/>`,
    ),
  );
  expect(changedParts(bytes, after)).toEqual(["xl/worksheets/sheet1.xml"]);
});

it("keeps what a merged area shows whose first rows go, with its look", async () => {
  const bytes = bookFile({
    sheets: [
      `<sheetData>${row(3, '<c r="A3" s="0"/>')}${row(5, '<c r="A5" s="1" t="inlineStr"><is><t>目標</t></is></c><c r="B5" s="2"/>')}${row(7, '<c r="A7" s="4"/><c r="C7" s="3"/>')}${row(8, '<c r="A8"/>')}</sheetData><mergeCells count="3"><mergeCell ref="A5:B8"/><mergeCell ref="D4:D7"/><mergeCell ref="E4:E6"/></mergeCells>`,
      "<sheetData/>",
    ],
  });
  const after = await changed(bytes, gone);
  expect(sheet(after)).toContain(
    row(
      4,
      '<c r="A4" s="1" t="inlineStr"><is><t>目標</t></is></c><c r="B4" s="2"/><c r="C4" s="3"/>',
    ),
  );
  // Of D one cell is left, of E nothing.
  expect(sheet(after)).toContain('<mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>');
  const [first] = (await readBytes(after)).sheets;
  expect(first?.cells.map(({ row: at, column, text }) => [at, column, text])).toEqual([
    [3, 0, "目標"],
  ]);
});

test.each([
  ["the used area", '<dimension ref="A1:I59"/>', '<dimension ref="A1:I56"/>'],
  [
    "where it is scrolled to, and what is selected",
    '<sheetViews><sheetView topLeftCell="A2" workbookViewId="0"><pane ySplit="3" topLeftCell="B5" state="frozen"/><selection activeCell="B8" sqref="B8:C9"/><selection activeCell="B5" sqref="B5"/></sheetView></sheetViews>',
    '<sheetViews><sheetView topLeftCell="A2" workbookViewId="0"><pane ySplit="2" topLeftCell="B4" state="frozen"/><selection activeCell="B5" sqref="B5:C6"/><selection activeCell="B4" sqref="B4"/></sheetView></sheetViews>',
  ],
])("shifts %s", async (_, before, after) => {
  expect(await around(before, "")).toBe(after);
});

test.each([
  [
    "filters",
    '<autoFilter ref="A3:I9"><filterColumn colId="0"/><sortState ref="A4:I9"><sortCondition ref="B4:B9"/></sortState></autoFilter>',
    '<autoFilter ref="A3:I6"><filterColumn colId="0"/><sortState ref="A4:I6"><sortCondition ref="B4:B6"/></sortState></autoFilter>',
  ],
  [
    "conditional formats",
    '<conditionalFormatting sqref="A3:B9"><cfRule type="expression" priority="1"><formula>$A3&gt;1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C5:C6"><cfRule type="top10" priority="2" rank="1"/></conditionalFormatting><conditionalFormatting sqref="D5:D9"><cfRule type="expression" priority="3"><formula>$D5=""</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A3:B6"><cfRule type="expression" priority="1"><formula>$A3&gt;1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D4:D6"><cfRule type="expression" priority="3"><formula>$D4=""</formula></cfRule></conditionalFormatting>',
  ],
  [
    "validations",
    '<dataValidations count="2"><dataValidation type="list" sqref="A4:A6"><formula1>"a"</formula1></dataValidation><dataValidation type="list" sqref="B4:B9 D1"><formula1>\'S2\'!$A$4:$A$6</formula1></dataValidation></dataValidations>',
    '<dataValidations count="1"><dataValidation type="list" sqref="B4:B6 D1"><formula1>\'S2\'!$A$4:$A$6</formula1></dataValidation></dataValidations>',
  ],
  [
    "links",
    '<hyperlinks><hyperlink ref="A5" r:id="x"/><hyperlink ref="A8" r:id="y"/><hyperlink ref="B9" location="A1"/></hyperlinks>',
    '<hyperlinks><hyperlink ref="A5" r:id="y"/><hyperlink ref="B6" location="A1"/></hyperlinks>',
  ],
  [
    "page breaks",
    '<rowBreaks count="4" manualBreakCount="3"><brk id="3" max="9" man="1"/><brk id="5" max="9" man="1"/><brk id="6" man="0"/><brk id="8" man="1"/></rowBreaks><colBreaks count="1"><brk id="5"/></colBreaks>',
    '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="9" man="1"/><brk id="5" man="1"/></rowBreaks><colBreaks count="1"><brk id="5"/></colBreaks>',
  ],
  [
    "ranges that may be edited, and errors not to be shown",
    '<protectedRanges><protectedRange name="x" sqref="A4:B7"/></protectedRanges><ignoredErrors><ignoredError sqref="A4:A6" numberStoredAsText="1"/></ignoredErrors>',
    '<protectedRanges><protectedRange name="x" sqref="A4:B4"/></protectedRanges>',
  ],
  [
    "nothing of the page",
    '<printOptions/><pageMargins left="1"/><pageSetup paperSize="8"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><extLst><ext uri="{x}"/></extLst>',
    '<printOptions/><pageMargins left="1"/><pageSetup paperSize="8"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><extLst><ext uri="{x}"/></extLst>',
  ],
])("shifts %s", async (_, before, after) => {
  expect(await around("", before)).toBe(after);
});

it("shifts print areas, titles and names that are plain areas, and no others", async () => {
  const bytes = bookFile({
    sheets: [`<sheetData>${rows(9)}</sheetData>`, "<sheetData/>"],
    parts: {
      "xl/workbook.xml": names(
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'S1\'!$A$1:$I$9,S1!$K$4:$K$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">S1!$A:$C,S1!$3:$3</definedName><definedName name="one">&apos;S1&apos;!$B$8</definedName><definedName name="other">S2!$A$4:$A$9</definedName><definedName name="sum">SUM(S2!A4:A9)</definedName>',
      ),
    },
  });
  const after = await changed(bytes, gone);
  expect(partText(after, "xl/workbook.xml")).toBe(
    names(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'S1\'!$A$1:$I$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">S1!$A:$C,S1!$3:$3</definedName><definedName name="one">\'S1\'!$B$5</definedName><definedName name="other">S2!$A$4:$A$9</definedName><definedName name="sum">SUM(S2!A4:A9)</definedName>',
    ),
  );
});

it("leaves formulas above that speak of nothing that moves", async () => {
  const cells = row(1, '<c r="A1" t="str"><f>$B$2&amp;S2!A9</f><v>x</v></c>');
  const bytes = bookFile({
    sheets: [
      `<sheetData>${cells}${row(9, '<c r="A9"/>')}</sheetData>`,
      `<sheetData>${row(9, '<c r="A9"><f>S1!A2</f></c>')}</sheetData>`,
    ],
  });
  expect(sheet(await changed(bytes, gone))).toContain(cells);
});

it("puts rules and protection on first: their places are those of the whole workbook", async () => {
  const bytes = bookFile({
    sheets: [`<sheetData>${rows(9)}</sheetData>`],
    styles: '<cellXfs count="1"><xf/></cellXfs>',
  });
  const after = await changed(bytes, {
    sheets: [
      {
        sheetName: "S1",
        removedRows: [{ first: 3, last: 5 }],
        protection: { options: {}, open: [{ top: 6, left: 0, bottom: 6, right: 0 }] },
        lists: [
          {
            areas: [{ top: 4, left: 0, bottom: 7, right: 0 }],
            validation: { kind: "list", values: ["○"], alert: "stop", title: "", message: "" },
          },
        ],
      },
    ],
  });
  expect(sheet(after)).toContain('<row r="4"><c s="1" r="A4"><v>7</v></c></row>');
  expect(sheet(after)).toContain('sqref="A4:A5"');
});
