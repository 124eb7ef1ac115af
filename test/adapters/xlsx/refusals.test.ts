import fc from "fast-check";
import { xlsxFiles } from "../../../src/adapters/xlsx";
import { compoundFile } from "../../support/compoundFile";
import { readTexts, refusalOf } from "../../support/readBytes";
import {
  bookFile,
  relationship,
  relationships,
  root,
  sheetFile,
  zipFile,
} from "../../support/zipFile";

const plain = sheetFile("<row><c><v>1</v></c></row>");
const sheet = root("worksheet", "<sheetData><row><c><v>1</v></c></row></sheetData>");
const sheetPart = "xl/worksheets/sheet1.xml";
const ascii = (text: string) => new Uint8Array(Buffer.from(text));

/** More of them are in the corpus of odd and hostile files. */
describe("files that are no .xlsx are called what they are, for the record", () => {
  const pointing = (target: string) => relationships(relationship("a", "officeDocument", target));
  const word = '<w:document xmlns:w="urn:word"/>';

  test.each([
    ["legacy-xls", "Workbook", compoundFile("\u0001CompObj", "Workbook")],
    ["legacy-xls", "Book", compoundFile("Book")],
    ["legacy-xls", "BIFF", new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0, 0, 0])],
    ["damaged", "without a directory", compoundFile("Workbook").subarray(0, 512)],
    ["not-a-workbook", "a PDF", ascii("%PDF-1.7\n%âãÏÓ")],
    ["not-a-workbook", "an RTF text", ascii("{\\rtf1\\ansi")],
    ["not-a-workbook", "a web page", ascii("\r\n<!DOCTYPE HTML><title>x</title>")],
    ["not-a-workbook", "a web archive", ascii("MIME-Version: 1.0\r\n")],
    ["not-a-workbook", "an XML spreadsheet of 2003", ascii('<?xml version="1.0"?><Workbook/>')],
    ["not-a-workbook", "an XML file", ascii("<plan/>")],
    ["not-a-workbook", "a text, such as CSV", ascii("PK,計画\r\n1,2\r\n")],
    ["not-a-workbook", "a text, such as CSV", new Uint8Array(Buffer.from("\uFEFF課,a", "utf16le"))],
    ["not-a-workbook", "no known kind of file", new Uint8Array(1000)],
    ["not-a-workbook", "a zip of other files", zipFile({})],
    ["not-a-workbook", "a zip of other files", zipFile({ "a.txt": "a" })],
    ["not-a-workbook", "an OpenDocument file", zipFile({ mimetype: "x", "content.xml": "<a/>" })],
    [
      "not-a-workbook",
      "a Word document",
      zipFile({ "_rels/.rels": pointing("word/document.xml"), "word/document.xml": word }),
    ],
    [
      "not-a-workbook",
      "an .xlsb",
      zipFile({ "_rels/.rels": pointing("xl/workbook.bin"), "xl/workbook.bin": "\u0083\u0001" }),
    ],
  ])("%s: %s", async (code, said, bytes) => {
    const read = await xlsxFiles.read(bytes, "book.xlsx");
    expect(read).toMatchObject({
      ok: false,
      failure: { code, detail: expect.stringContaining(said) as string },
    });
  });
});

describe("files that are broken", () => {
  test.each([
    ["cut off", plain.subarray(0, plain.length - 30)],
    ["without its document", bookFile({ parts: { "xl/workbook.xml": null } })],
    ["without its package relationships", bookFile({ parts: { "_rels/.rels": null } })],
    [
      "without its workbook relationships",
      bookFile({ parts: { "xl/_rels/workbook.xml.rels": null } }),
    ],
    ["without a sheet's part", bookFile({ parts: { [sheetPart]: null } })],
    ["with a wrong CRC", bookFile({ parts: { [sheetPart]: { data: sheet, crc: 1 } } })],
    [
      "longer than it says",
      bookFile({ parts: { [sheetPart]: { data: sheet, inflatedSize: 10 } } }),
    ],
    [
      "shorter than it says",
      bookFile({ parts: { [sheetPart]: { data: sheet, inflatedSize: 1000 } } }),
    ],
    [
      "with an unknown compression",
      bookFile({ parts: { [sheetPart]: { data: sheet, method: 12 } } }),
    ],
    ["with one part twice", bookFile({ parts: { "XL/workbook.xml": "<a/>" } })],
  ])("damaged: %s", async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe("damaged");
  });

  test("encrypted: a zip with a password", async () => {
    const bytes = bookFile({ parts: { [sheetPart]: { data: sheet, flags: 1 } } });
    expect(await refusalOf(bytes)).toBe("encrypted");
  });

  test("whatever byte is changed: never a throw, never another content", async () => {
    const change = fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, async ([at, by]) => {
        const bytes = plain.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const read = await xlsxFiles.read(bytes, "b.xlsx");
        if (read.ok) expect(read.value.sheets.flatMap(({ cells }) => cells)).toHaveLength(1);
        else expect(read.failure.file).toBe("b.xlsx");
      }),
      { seed: 20230401, numRuns: 400 },
    );
  });
});

describe("zips that are unusual and fine", () => {
  test.each([
    ["stored", bookFile({ parts: { [sheetPart]: { data: sheet, method: 0 } } })],
    ["zip64", bookFile({ parts: { [sheetPart]: { data: sheet, zip64: true } } })],
    ["behind other bytes", new Uint8Array(Buffer.concat([Buffer.from("#!stub\n"), plain]))],
    [
      "with an .xlsm's macros",
      bookFile({
        sheets: ["<sheetData><row><c><v>1</v></c></row></sheetData>"],
        parts: { "xl/vbaProject.bin": "x" },
      }),
    ],
  ])("%s", async (_, bytes) => {
    expect(await readTexts(bytes)).toEqual({ A1: "1" });
  });
});

describe("cancelling", () => {
  test("before the start reads nothing", async () => {
    const read = await xlsxFiles.read(plain, "b.xlsx", { signal: AbortSignal.abort() });
    expect(read).toMatchObject({ ok: false, failure: { code: "cancelled", file: "b.xlsx" } });
  });

  test("is noticed between sheets", async () => {
    const abort = new AbortController();
    const read = await xlsxFiles.read(bookFile({ sheets: ["", "", ""] }), "b.xlsx", {
      signal: abort.signal,
      onProgress: ({ done }) => done === 1 && abort.abort(),
    });
    expect(read).toMatchObject({ ok: false, failure: { code: "cancelled" } });
  });

  test("gets its turn inside a large sheet", async () => {
    const abort = new AbortController();
    const large = bookFile({ sheets: [`<sheetData/>${"<x/>".repeat(900_000)}`] });
    const reading = xlsxFiles.read(large, "b.xlsx", {
      signal: abort.signal,
      // A click would come like this: from the event loop, after the sheet was begun.
      onProgress: () => setTimeout(() => setTimeout(() => abort.abort(), 0), 0),
    });
    expect(await reading).toMatchObject({ ok: false, failure: { code: "cancelled" } });
  });
});
