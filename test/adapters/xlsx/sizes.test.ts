import { bookFile, sheetFile } from "../../support/zipFile";
import { readSheet } from "../../support/readBytes";

const line = (first: number, last: number, points: number) => ({ first, last, points });

/** A stylesheet with these fonts; style n has font n. The first is that of the style Normal. */
function fontStyles(...fonts: string[]): string {
  const styles = fonts.map((_, at) => `<xf numFmtId="0" fontId="${at}"/>`);
  return (
    `<fonts>${fonts.map((font) => `<font>${font}</font>`).join("")}</fonts>` +
    `<cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs>${styles.join("")}</cellXfs>`
  );
}

const calibri = '<sz val="11"/><name val="Calibri"/>';
const yuGothic = '<sz val="11"/><name val="游ゴシック"/>';
const msGothic9 = '<sz val="9"/><name val="ＭＳ Ｐゴシック"/>';

describe("column widths", () => {
  /** ECMA-376's own example (18.3.1.13): 8.7109375 is 61 pixels in Calibri 11, that is 45.75 points. */
  const standard = '<cols><col min="2" max="2" width="8.7109375" customWidth="1"/></cols>';
  const widths = async (sheet: string, styles?: string) => {
    const read = await readSheet(bookFile({ sheets: [sheet], styles }));
    return { columns: read.columnWidths, usual: read.defaultColumnWidth };
  };

  test("come in points, by the digits of the book's default font", async () => {
    expect(await widths(standard, fontStyles(calibri))).toEqual({
      columns: [line(1, 1, 45.75)],
      usual: 48,
    });
    // (256 × 8.7109375 + 128 / 8) / 256 × 8 = 70.2: 70 pixels.
    expect(await widths(standard, fontStyles(yuGothic, calibri))).toEqual({
      columns: [line(1, 1, 52.5)],
      usual: 54,
    });
    expect(await widths(standard)).toMatchObject({ columns: [line(1, 1, 45.75)] });
  });

  test("are runs of what differs from the default; hidden columns are 0", async () => {
    const sheet =
      '<sheetFormatPr defaultColWidth="10"/><cols><col min="1" max="1" width="10"/><col min="2" max="3" width="20"/>' +
      '<col min="4" max="4" width="20"/><col min="5" max="5" width="20" hidden="1"/><col min="6" max="6" hidden="1"/>' +
      '<col min="7" max="7" width="-1"/><col min="8" max="8" width="wide"/><col min="9" max="9"/></cols>';
    expect(await widths(sheet)).toEqual({
      columns: [line(1, 3, 105), line(4, 5, 0)],
      usual: 52.5,
    });
  });

  test("never exceed the 255 characters that Excel takes", async () => {
    const sheet = '<cols><col min="1" max="1" width="1e300"/></cols>';
    expect((await widths(sheet)).columns).toEqual([line(0, 0, 255 * 7 * 0.75)]);
  });
});

describe("row heights", () => {
  const heights = async (format: string, rows: string) => {
    const sheet = `${format}<sheetData>${rows}</sheetData>`;
    const read = await readSheet(bookFile({ sheets: [sheet] }));
    return { rows: read.rowHeights, usual: read.defaultRowHeight };
  };

  test("are runs of what differs from the default; hidden rows are 0", async () => {
    const rows =
      '<row r="1" ht="22"/><row r="2" ht="18.75"/><row r="3"/><row r="4" ht="30"/><row r="5" ht="30"/>' +
      '<row r="6" ht="30" hidden="1"/><row r="7" ht="-3"/><row r="8" ht="500"/>';
    expect(await heights('<sheetFormatPr defaultRowHeight="18.75"/>', rows)).toEqual({
      rows: [line(0, 0, 22), line(3, 4, 30), line(5, 5, 0), line(7, 7, 409.5)],
      usual: 18.75,
    });
  });

  test("of rows that are hidden unless stated are 0", async () => {
    const format = '<sheetFormatPr zeroHeight="1" defaultRowHeight="20"/>';
    expect(await heights(format, '<row r="2"/><row r="3" ht="40"/>')).toEqual({
      rows: [line(1, 1, 20), line(2, 2, 40)],
      usual: 0,
    });
  });

  test("are Excel's 15 points where the sheet does not say", async () => {
    expect(await heights("", "<row/>")).toEqual({ rows: [], usual: 15 });
  });
});

test("font sizes are those of the cells' styles, where they are not 11", async () => {
  const rows =
    '<row><c s="0"><v>1</v></c><c s="1"><v>2</v></c><c s="2"><v>3</v></c><c s="3"><v>4</v></c><c s="99"><v>5</v></c></row>';
  const styles = fontStyles(calibri, msGothic9, "<b/>", '<sz val="9999"/>');
  const { cells } = await readSheet(sheetFile(rows, { styles }));
  expect(cells.map(({ fontSize }) => fontSize)).toEqual([
    undefined,
    9,
    undefined,
    undefined,
    undefined,
  ]);
});
