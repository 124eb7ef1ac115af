import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { partText, unpack } from "../../../src/embedded/file/PackageParts";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { bookFile } from "../../support/zipFile";

describe("what the host does not model", () => {
  it("stays in the file: print settings, tab colour, the protection's password, properties of cells", async () => {
    const styles = `<fonts><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills><fill/><fill/></fills>
      <borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>
      <cellXfs><xf/><xf applyAlignment="1"><alignment horizontal="left" indent="2" textRotation="255"/></xf></cellXfs>`;
    const sheet = `<sheetPr><tabColor rgb="FF165E83"/></sheetPr><sheetFormatPr defaultRowHeight="13.5"/>
      <sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>
      <sheetProtection algorithmName="SHA-512" hashValue="AbC=" saltValue="dEf=" spinCount="100000" sheet="1"/>
      <pageMargins left="0.2" right="0.2" top="0.3" bottom="0.3" header="0.1" footer="0.1"/>
      <pageSetup paperSize="8" orientation="landscape" pageOrder="overThenDown" blackAndWhite="1"/>`;
    const opened = await openXlsx(bookFile({ sheets: [sheet], styles }), "book.xlsx");
    if (!opened.ok) throw new Error(opened.failure.detail);
    const [host] = opened.value.sheets;
    if (!host) throw new Error("no sheet");
    setCellContent(opened.value, host, { row: 0, column: 0 }, { kind: "text", text: "あ" });
    const parts = unpack(await saveXlsx(opened.value));
    const xml = partText(parts, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<tabColor rgb="FF165E83"/>');
    expect(xml).toContain('hashValue="AbC="');
    expect(xml).toContain('pageOrder="overThenDown" blackAndWhite="1"');
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="13.5"/>');
    expect(xml).toContain('left="0.2"');
    expect(partText(parts, "xl/styles.xml")).toMatch(
      /textRotation="255" indent="2"|indent="2" textRotation="255"/,
    );
  });
});
