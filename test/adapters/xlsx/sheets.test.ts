import { xlsxFiles } from "../../../src/adapters/xlsx";
import { bookFile, relationship, relationships, root, sheetFile } from "../../support/zipFile";
import { readBytes, readSheet, readTexts, refusalOf } from "../../support/readBytes";

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const oneCell = (value: string) =>
  root("worksheet", `<sheetData><row>${text(value)}</row></sheetData>`);

describe("sheets", () => {
  test("are found by their relationships, wherever they lie, in tab order", async () => {
    const sheets =
      '<sheets><sheet name="後" sheetId="7" r:id="b" state="veryHidden"/>' +
      '<sheet name="図" sheetId="3" r:id="c"/><sheet name="前" sheetId="2" r:id="a" state="hidden"/></sheets>';
    const book = await readBytes(
      bookFile({
        parts: {
          "xl/workbook.xml": null,
          "xl/_rels/workbook.xml.rels": null,
          "xl/worksheets/sheet1.xml": null,
          "_rels/.rels": relationships(relationship("x", "officeDocument", "/book/Main.xml")),
          "book/Main.xml": root("workbook", sheets),
          "book/_rels/Main.xml.rels": relationships(
            relationship("a", "worksheet", "../elsewhere/A.XML") +
              relationship("b", "worksheet", "/book/./b%20b.xml") +
              relationship("c", "chartsheet", "chart.xml"),
          ),
          "Elsewhere/a.xml": oneCell("あ"),
          "book/b b.xml": oneCell("い"),
        },
      }),
    );
    expect(book.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
      ["7", "後", "veryHidden"],
      ["2", "前", "hidden"],
    ]);
    expect(book.sheets.map(({ cells }) => cells[0]?.text)).toEqual(["い", "あ"]);
  });

  test("rows and cells without address follow the one before", async () => {
    const rows = `<row>${text("a")}${text("b")}</row><row r="5">${text("c")}<c r="D5"><v>1</v></c><c><v>2</v></c></row><row>${text("d")}</row>`;
    expect(await readTexts(sheetFile(rows))).toEqual({
      A1: "a",
      B1: "b",
      A5: "c",
      D5: "1",
      E5: "2",
      A6: "d",
    });
  });

  test("cells come in reading order, also where the file has another", async () => {
    const rows =
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    const { cells } = await readSheet(sheetFile(rows));
    expect(cells.map((cell) => cell.text)).toEqual(["1", "3", "4"]);
  });

  test.each([
    '<row r="1"><c r="A2"><v>1</v></c></row>',
    '<row r="0"/>',
    '<row r="1048577"/>',
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    '<row><c t="what"><v>1</v></c></row>',
  ])("%s is damage", async (rows) => {
    expect(await refusalOf(sheetFile(rows))).toBe("damaged");
  });

  test("merges stay spans, and what lies under them is left out", async () => {
    const sheet =
      `<sheetData><row>${text("a")}${text("under")}</row><row r="9"><c r="A9"/><c r="B9"><v>1</v></c></row></sheetData>` +
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D4"/><mergeCell ref="XFC1048576:C3"/></mergeCells>';
    const { cells, merges } = await readSheet(bookFile({ sheets: [sheet] }));
    expect(cells.map((cell) => cell.text)).toEqual(["a", "1"]);
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 2, bottom: 1048575, right: 16382 },
    ]);
  });

  test("overlapping merges are damage", async () => {
    const sheet = '<mergeCells><mergeCell ref="A1:C3"/><mergeCell ref="C3:D4"/></mergeCells>';
    expect(await refusalOf(bookFile({ sheets: [sheet] }))).toBe("damaged");
  });

  test("hidden rows and columns are intervals", async () => {
    const sheet =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="true"/><col min="6" max="16384" hidden="1"/><col min="5" max="5" hidden="0"/></cols>' +
      '<sheetData><row r="2" hidden="1"/><row r="3" hidden="1"/><row r="4"/><row r="9" hidden="true"/></sheetData>';
    const { hiddenRows, hiddenColumns } = await readSheet(bookFile({ sheets: [sheet] }));
    expect(hiddenRows).toEqual([
      { first: 1, last: 2 },
      { first: 8, last: 8 },
    ]);
    expect(hiddenColumns).toEqual([
      { first: 1, last: 3 },
      { first: 5, last: 16383 },
    ]);
  });

  test("rows of which the file says nothing are hidden where the sheet says so", async () => {
    const sheet =
      '<sheetFormatPr zeroHeight="1"/><sheetData><row r="2"/><row r="3"/><row r="4" hidden="1"/></sheetData>';
    expect((await readSheet(bookFile({ sheets: [sheet] }))).hiddenRows).toEqual([
      { first: 0, last: 0 },
      { first: 3, last: 1048575 },
    ]);
  });
});

describe("the XML of the parts", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const sheetPart = (xml: string | Uint8Array) =>
    bookFile({ parts: { "xl/worksheets/sheet1.xml": xml } });
  const utf16 = (littleEndian: boolean, mark: boolean) => {
    const bytes = Buffer.from(
      (mark ? "\uFEFF" : "") + oneCell("計画").replace("UTF-8", "UTF-16"),
      "utf16le",
    );
    return new Uint8Array(littleEndian ? bytes : bytes.swap16());
  };

  test("may have prefixes, Strict namespaces and extensions", async () => {
    const xml =
      `<q:worksheet xmlns:q="${strict}" xmlns:x="urn:x"><q:sheetData><x:row><q:c><q:v>9</q:v></q:c></x:row>` +
      "<q:row><q:c><q:v>1</q:v></q:c></q:row></q:sheetData></q:worksheet>";
    expect(await readTexts(sheetPart(xml))).toEqual({ A1: "1" });
  });

  test("may wrap elements in compatibility markup: the fallback counts", async () => {
    const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    const rows = (value: number) => `<row><c><v>${value}</v></c></row>`;
    const xml = root(
      "worksheet",
      `<sheetData><m:AlternateContent xmlns:m="${mc}"><m:Choice Requires="r">${rows(1)}</m:Choice><m:Fallback>${rows(2)}</m:Fallback></m:AlternateContent></sheetData>`,
    );
    expect(await readTexts(sheetPart(xml))).toEqual({ A1: "2" });
  });

  test.each([
    ["UTF-8 with a mark", new Uint8Array(Buffer.from(`\uFEFF${oneCell("計画")}`))],
    ["UTF-16 LE with a mark", utf16(true, true)],
    ["UTF-16 BE with a mark", utf16(false, true)],
    ["UTF-16 LE without", utf16(true, false)],
    ["UTF-16 BE without", utf16(false, false)],
  ])("may be %s", async (_, xml) => {
    expect(await readTexts(sheetPart(xml))).toEqual({ A1: "計画" });
  });

  test.each([
    [
      "a DTD",
      oneCell("x").replace("<worksheet", '<!DOCTYPE worksheet [<!ENTITY e "x">]><worksheet'),
    ],
    ["an unknown entity", oneCell("&e;")],
    ["an element that does not end", oneCell("x").replace("</worksheet>", "")],
    ["another encoding", oneCell("x").replace("UTF-8", "Shift_JIS")],
    ["bytes that are no UTF-8", new Uint8Array(Buffer.from(oneCell("é"), "latin1"))],
    ["a wrong root", "<html/>"],
    ["nothing", ""],
    ["endless nesting", root("worksheet", "<a>".repeat(5000))],
  ])("with %s is damage", async (_, xml) => {
    expect(await refusalOf(sheetPart(xml))).toBe("damaged");
  });
});

test("progress is told sheet by sheet", async () => {
  const seen: string[] = [];
  await xlsxFiles.read(bookFile({ sheets: ["", ""] }), "b.xlsx", {
    onProgress: ({ done, total }) => seen.push(`${done}/${total}`),
  });
  expect(seen).toEqual(["0/2", "1/2", "2/2"]);
});
