import { parseSpan } from "../../../../src/domain/cells/address";
import type { SheetGuarding } from "../../../../src/domain/circulate/WorkbookChanges";
import { bookFile, sheetFile } from "../../../support/zipFile";
import { changed, refusal } from "./changed";
import { changedParts, partText } from "./zipParts";

const area = (address: string) => {
  const span = parseSpan(address);
  if (!span) throw new Error(address);
  return span;
};
const guard = (open: readonly string[], options: SheetGuarding["options"] = {}) => ({
  sheets: [{ sheetName: "S1", protection: { options, open: open.map(area) } }],
});
const styles = (...formats: string[]) =>
  `<cellStyleXfs count="2"><xf fontId="0"/><xf fontId="0"><protection locked="0"/></xf></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs><cellStyles/>`;
const plain = styles(
  '<xf fontId="0"/>',
  '<xf fontId="1" applyFont="1"><alignment wrapText="1"/></xf>',
);
const sheet = (bytes: Uint8Array) => partText(bytes, "xl/worksheets/sheet1.xml");
const data = (bytes: Uint8Array) => /<sheetData.*<\/sheetData>/s.exec(sheet(bytes))?.[0];
const formats = (bytes: Uint8Array) =>
  /<cellXfs.*<\/cellXfs>/s.exec(partText(bytes, "xl/styles.xml"))?.[0];

it("opens the wanted cells by a copy of their style, and changes nothing else of them", async () => {
  const rows = '<row r="1" ht="20"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"  s=\'1\' /></row>';
  const before = sheetFile(rows, { styles: plain, strings: "<si><t>x</t></si>" });
  const after = await changed(before, guard(["B1"]));
  expect(data(after)).toBe(
    '<sheetData><row r="1" ht="20"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"  s=\'2\' /></row></sheetData>',
  );
  expect(formats(after)).toBe(
    '<cellXfs count="3"><xf fontId="0"/><xf fontId="1" applyFont="1"><alignment wrapText="1"/></xf><xf applyProtection="1" fontId="1" applyFont="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(changedParts(before, after)).toEqual(["xl/worksheets/sheet1.xml", "xl/styles.xml"]);
});

it("puts open cells there that do not stand in the file, in order, looking as their row or column", async () => {
  const bytes = bookFile({
    sheets: [
      '<cols><col min="3" max="4" width="9" style="1"/></cols><sheetData><row r="2"><c r="B2"/><c r="E2"/></row><row r="4" s="1" customFormat="1"/></sheetData>',
    ],
    styles: plain,
  });
  const after = await changed(bytes, guard(["A1:A2", "C2:D2", "F2", "B4", "A6"]));
  // Style 2: the first one opened; style 3: the columns' own, opened.
  expect(data(after)).toBe(
    '<sheetData><row r="1"><c r="A1" s="2"/></row><row r="2"><c r="A2" s="2"/><c r="B2"/><c r="C2" s="3"/><c r="D2" s="3"/><c r="E2"/><c r="F2" s="2"/></row><row r="4" s="1" customFormat="1"><c r="B4" s="3"/></row><row r="6"><c r="A6" s="2"/></row></sheetData>',
  );
});

it("locks what was open elsewhere: cells, rows and columns", async () => {
  const open = '<xf fontId="0" applyProtection="1"><protection locked="0" hidden="1"/></xf>';
  const bytes = bookFile({
    sheets: [
      '<cols><col min="1" max="1" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>',
    ],
    styles: styles('<xf fontId="0"/>', open),
  });
  const after = await changed(bytes, guard(["A1"]));
  expect(sheet(after)).toContain('<col min="1" max="1" style="2"/>');
  expect(data(after)).toBe(
    '<sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="1"/><c r="B1" s="2"/></row></sheetData>',
  );
  expect(formats(after)).toContain('<protection locked="1" hidden="1"/>');
});

it("does not trust what only a named style says: both ways are written out", async () => {
  const bytes = sheetFile('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>', {
    styles: styles('<xf fontId="0"/>', '<xf fontId="0" xfId="1"/>'),
  });
  const after = await changed(bytes, guard(["A1"]));
  expect(data(after)).toContain('<c r="A1" s="2"/><c r="B1" s="3"/>');
  expect(formats(after)).toMatch(/locked="0".*locked="1"/);
});

it("counts cells and rows that have no address, as a reader does", async () => {
  const bytes = sheetFile("<row><c/><c/></row><row><c/></row>", { styles: plain });
  const after = await changed(bytes, guard(["B1", "A2"]));
  expect(data(after)).toBe('<sheetData><row><c/><c s="2"/></row><row><c s="2"/></row></sheetData>');
});

it("protects the sheet with what is allowed, where the schema wants it; a password stays", async () => {
  const bytes = bookFile({
    sheets: [
      '<sheetData/><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      '<sheetPr/><sheetData/><autoFilter ref="A1"/>',
    ],
    styles: plain,
  });
  const options = { allowFormatRows: true, allowEditObjects: true, selectionMode: "Unlocked" };
  const protection = { options, open: [] };
  const after = await changed(bytes, {
    sheets: [
      { sheetName: "S1", protection },
      { sheetName: "S2", protection: { ...protection, options: {} } },
    ],
  });
  expect(sheet(after)).toContain(
    '<sheetData/><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="0" scenarios="1" formatCells="1" formatColumns="1" formatRows="0" insertColumns="1" insertRows="1" insertHyperlinks="1" deleteColumns="1" deleteRows="1" sort="1" autoFilter="1" pivotTables="1" selectLockedCells="1" selectUnlockedCells="0"/><mergeCells',
  );
  expect(partText(after, "xl/worksheets/sheet2.xml")).toMatch(
    /<sheetData\/><sheetProtection sheet="1" objects="1" [^>]*selectLockedCells="0"[^>]*\/><autoFilter/,
  );
});

it("locks the workbook's structure where the schema wants it, keeping what is said of it", async () => {
  const bytes = bookFile({ workbookPr: '<workbookPr date1904="0"/>' });
  const after = await changed(bytes, { lockStructure: true });
  expect(partText(after, "xl/workbook.xml")).toContain(
    '<workbookPr date1904="0"/><workbookProtection lockStructure="1"/><sheets>',
  );
  const again = await changed(
    bookFile({ workbookPr: '<workbookProtection workbookPassword="CC1A" lockWindows="1"/>' }),
    { lockStructure: true },
  );
  expect(partText(again, "xl/workbook.xml")).toContain(
    '<workbookProtection lockStructure="1" workbookPassword="CC1A" lockWindows="1"/>',
  );
});

describe("is refused, with the reason", () => {
  it("where the sheet is not there, or is written otherwise than Excel does", async () => {
    expect(
      await refusal(sheetFile("", { styles: plain }), {
        sheets: [{ sheetName: "S9", protection: { options: {}, open: [] } }],
      }),
    ).toBe("sheet-missing");
    expect(await refusal(sheetFile(""), guard([]))).toBe("not-editable");
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const parts = { "xl/worksheets/sheet1.xml": prefixed };
    expect(await refusal(bookFile({ styles: plain, parts }), guard([]))).toBe("not-editable");
  });

  it("where it is no workbook at all", async () => {
    expect(await refusal(new Uint8Array(0), {})).toBe("empty-file");
    expect(await refusal(new TextEncoder().encode("hello, world"), {})).toBe("not-a-workbook");
    const parts = { "xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet>" };
    expect(await refusal(bookFile({ styles: plain, parts }), guard([]))).toBe("damaged");
  });
});
