import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { pack, unpack } from "../../../src/embedded/file/PackageParts";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { cellAt, contentAt, styleAt } from "../../../src/embedded/model/cellAt";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { bookFile, sheetFile } from "../../support/zipFile";

const codeOf = async (bytes: Uint8Array) => {
  const result = await openXlsx(bytes, "x.xlsx");
  return result.ok ? "opened" : result.failure.code;
};
const sheetIn = async (bytes: Uint8Array) => {
  const result = await openXlsx(bytes, "x.xlsx");
  if (!result.ok) throw new Error(result.failure.detail);
  const [sheet] = result.value.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(508), ...Buffer.from(stream, "utf16le")]);

describe("openXlsx", () => {
  it("says what a file is that it cannot open", async () => {
    expect(await codeOf(new Uint8Array())).toBe("empty-file");
    expect(await codeOf(Buffer.from("名前,課\n"))).toBe("not-a-workbook");
    expect(await codeOf(compound("Workbook"))).toBe("legacy-xls");
    expect(await codeOf(compound("EncryptedPackage"))).toBe("encrypted");
    expect(await codeOf(pack(new Map([["a.txt", Buffer.from("x")]])))).toBe("not-a-workbook");
    const whole = await saveXlsx(createHostWorkbook());
    expect(await codeOf(whole.subarray(0, whole.length - 200))).toBe("damaged");
    const parts = unpack(whole);
    parts.set("xl/worksheets/sheet1.xml", Buffer.from("<worksheet><sheetData><row"));
    expect(await codeOf(pack(parts))).toBe("damaged");
  });

  it("leaves the furigana out of the text", async () => {
    const strings = `<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>`;
    const sheet = await sheetIn(
      sheetFile(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, { strings }),
    );
    expect(cellAt(sheet, { row: 0, column: 0 })?.text).toBe("課");
  });

  it("works out formulas that the file keeps once for several cells", async () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>2</v></c></row>
      <row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>`;
    const sheet = await sheetIn(sheetFile(rows));
    expect([0, 1, 2].map((row) => contentAt(sheet, { row, column: 1 }))).toMatchObject([
      { formula: "=A1*$C$1" },
      { formula: "=A2*$C$1" },
      { formula: "=A3*$C$1" },
    ]);
    expect(cellAt(sheet, { row: 2, column: 1 })).toMatchObject({ cached: 6, text: "6" });
  });

  it("keeps an id that Excel wrote into a sheet", async () => {
    const parts = unpack(bookFile({ sheets: ["<sheetData/>"] }));
    const path = "xl/worksheets/sheet1.xml";
    const xml = Buffer.from(parts.get(path) ?? []).toString();
    const uid = "{3F2504E0-4F89-11D3-9A0C-0305E82C3301}";
    parts.set(
      path,
      Buffer.from(xml.replace("<worksheet ", `<worksheet xmlns:xr="urn:xr" xr:uid="${uid}" `)),
    );
    expect((await sheetIn(pack(parts))).id).toBe(uid);
  });

  it("reads theme colours with their tint, and the default font", async () => {
    const styles = `<fonts><font><sz val="11"/><name val="游ゴシック"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
      <fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
      <borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>
      <cellXfs><xf/><xf fillId="2" applyFill="1"/><xf fillId="3" applyFill="1"/></cellXfs>`;
    const sheet = await sheetIn(
      sheetFile(`<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>`, { styles }),
    );
    expect(styleAt(sheet, { row: 0, column: 0 }).fill).toEqual({
      pattern: "solid",
      color: "#FFF8DC",
    });
    expect(styleAt(sheet, { row: 0, column: 1 }).fill).toEqual({
      pattern: "solid",
      color: "#FFFF00",
    });
    expect(styleAt(sheet, { row: 0, column: 0 }).font).toMatchObject({
      name: "游ゴシック",
      size: 11,
    });
  });
});
