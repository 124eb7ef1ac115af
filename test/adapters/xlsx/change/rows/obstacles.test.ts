import {
  bookFile,
  relationship,
  relationships,
  root,
  type BookXml,
} from "../../../../support/zipFile";
import { refusal } from "../changed";

/** Rows 4 to 6 of the first of two sheets would go. */
const gone = { sheets: [{ sheetName: "S1", removedRows: [{ first: 3, last: 5 }] }] };
const rows = Array.from({ length: 9 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"/></row>`).join(
  "",
);
const withSheet = (after: string, second = "<sheetData/>", rest: BookXml = {}) =>
  bookFile({ sheets: [`<sheetData>${rows}</sheetData>${after}`, second], ...rest });
const formula = (text: string, at = "A1", attributes = "") =>
  `<sheetData><row r="${/\d+/.exec(at)?.[0]}"><c r="${at}"><f${attributes}>${text}</f></c></row></sheetData>`;
const own = (text: string, at: string) => bookFile({ sheets: [formula(text, at), "<sheetData/>"] });

const rule = (name: string, sqref: string, inside: string) =>
  withSheet(
    name === "dataValidation"
      ? `<dataValidations><dataValidation sqref="${sqref}">${inside}</dataValidation></dataValidations>`
      : `<conditionalFormatting sqref="${sqref}"><cfRule>${inside}</cfRule></conditionalFormatting>`,
  );
/** A sheet with one more part; `kind` is the last word of its relationship. */
const withPart = (kind: string, part: string, xml: string, element = "") =>
  withSheet(element, "<sheetData/>", {
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("p", kind, `../${part}`)),
      [`xl/${part}`]: xml,
    },
  });
const anchored = (row: number) =>
  `<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:row>${row}</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`;
const name = (text: string) =>
  withSheet("", "<sheetData/>", {
    parts: {
      "xl/workbook.xml": root(
        "workbook",
        `<sheets><sheet name="S1" sheetId="1" r:id="r1"/><sheet name="S2" sheetId="2" r:id="r2"/></sheets><definedNames><definedName name="n">${text}</definedName></definedNames>`,
      ),
    },
  });

test.each<[string, Uint8Array, string]>([
  ["a formula that would move", own("1+1", "A8"), "formula"],
  ["a formula that would go", own("1+1", "A5"), "formula"],
  ["a formula about rows that go", own("SUM(B4:B9)", "A1"), "formula"],
  ["a formula about a whole column", own("COUNTA(B:B)", "A1"), "formula"],
  ["a formula that puts addresses together", own('INDIRECT("B"&amp;9)', "A1"), "formula"],
  ["another sheet's formula", withSheet("", formula("S1!A8")), "formula"],
  ["another sheet's, over sheets", withSheet("", formula("SUM('S1:S2'!A9)")), "formula"],
  ["another sheet's, about a column", withSheet("", formula("COUNTA('S1'!B:B)")), "formula"],
  ["another sheet's about its own column", withSheet("", formula("COUNTA(B:B)")), "changed"],
  ["a table", withSheet('<tableParts count="1"><tablePart r:id="t"/></tableParts>'), "table"],
  ["a table's part", withPart("table", "tables/table1.xml", "<table/>"), "table"],
  ["a pivot table", withPart("pivotTable", "pivotTables/p.xml", "<p/>"), "pivot-table"],
  ["a picture below", withPart("drawing", "drawings/d.xml", anchored(3)), "drawing"],
  ["a picture above", withPart("drawing", "drawings/d.xml", anchored(2)), "changed"],
  [
    "a picture of no certain end",
    withPart("drawing", "drawings/d.xml", '<x:wsDr xmlns:x="d"><x:oneCellAnchor/></x:wsDr>'),
    "drawing",
  ],
  [
    "a comment below",
    withPart(
      "comments",
      "comments1.xml",
      root("comments", '<commentList><comment ref="A9"/></commentList>'),
    ),
    "comment",
  ],
  [
    "a comment above",
    withPart(
      "comments",
      "comments1.xml",
      root("comments", '<commentList><comment ref="A2"/></commentList>'),
    ),
    "changed",
  ],
  ["a part that is not known", withPart("slicer", "slicers/s.xml", "<s/>"), "extension"],
  [
    "a chart anywhere",
    withSheet("", "<sheetData/>", { parts: { "xl/charts/chart1.xml": "<c/>" } }),
    "chart",
  ],
  [
    "a colour rule about other rows",
    rule("cf", "A4:A9", "<formula>$A4&lt;&gt;$A3</formula>"),
    "conditional-format",
  ],
  [
    "a colour rule of several areas",
    rule("cf", "A4:A9 C4:C9", "<formula>$A4=1</formula>"),
    "conditional-format",
  ],
  [
    "a colour scale by a cell that moves",
    rule("cf", "A4:A9", '<colorScale><cfvo type="formula" val="$B$9"/></colorScale>'),
    "conditional-format",
  ],
  [
    "a colour scale by figures",
    rule("cf", "A4:A9", '<colorScale><cfvo type="num" val="50"/></colorScale>'),
    "changed",
  ],
  [
    "a validation by other rows",
    rule("dataValidation", "A4:A9", "<formula1>$C$4:$C$9</formula1>"),
    "validation",
  ],
  [
    "a link to a row that moves",
    withSheet('<hyperlinks><hyperlink ref="A1" location="A9"/></hyperlinks>'),
    "hyperlink",
  ],
  [
    "a link by name",
    withSheet('<hyperlinks><hyperlink ref="A1" location="\'S1\'!A1"/></hyperlinks>'),
    "hyperlink",
  ],
  [
    "another sheet's link",
    withSheet("", '<sheetData/><hyperlinks><hyperlink ref="A1" location="S1!A9"/></hyperlinks>'),
    "hyperlink",
  ],
  ["a name that reckons", name("OFFSET(S1!$A$1,0,0,9)"), "defined-name"],
  ["a name whose rows all go", name("S1!$A$4:$A$6"), "defined-name"],
  ["a name without $", name("S1!A9"), "defined-name"],
  [
    "somebody's own view",
    withSheet("<customSheetViews><customSheetView/></customSheetViews>"),
    "custom-view",
  ],
  [
    "newer things that stand at cells",
    withSheet('<extLst><ext xmlns:xm="m"><xm:sqref>A1</xm:sqref></ext></extLst>'),
    "extension",
  ],
  ["an element that is not known", withSheet("<controls/>"), "extension"],
  [
    "rows without addresses",
    bookFile({ sheets: [`<sheetData>${"<row><c/></row>".repeat(9)}</sheetData>`] }),
    "extension",
  ],
])("%s", async (_, bytes, expected) => {
  expect(await refusal(bytes, gone)).toBe(expected);
});

it("hinders nothing where no row goes", async () => {
  const bytes = own("SUM(B4:B9)", "A8");
  expect(await refusal(bytes, { sheets: [{ sheetName: "S1", removedRows: [] }] })).toBe("changed");
});
