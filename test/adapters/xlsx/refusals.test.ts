import fc from "fast-check";
import { xlsxFiles } from "../../../src/adapters/xlsx";
import { readWorkbook } from "../../../src/adapters/xlsx/readWorkbook";
import { defaultLimits } from "../../../src/adapters/xlsx/Limits";
import { Reading } from "../../../src/adapters/xlsx/Reading";
import { compoundFile } from "../../support/compoundFile";
import { readTexts, refusalOf } from "../../support/readBytes";
import {
  bookFile,
  formatStyles,
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

describe("files that are no .xlsx", () => {
  test.each([
    ["empty-file", "nothing", new Uint8Array(0)],
    ["encrypted", "an encrypted package", compoundFile("EncryptionInfo", "EncryptedPackage")],
    [
      "legacy-xls",
      "an .xls",
      compoundFile("\u0001CompObj", "\u0005SummaryInformation", "Workbook"),
    ],
    ["legacy-xls", "an .xls of Excel 95", compoundFile("Book")],
    ["legacy-xls", "a bare BIFF stream", new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0, 0, 0])],
    ["not-a-workbook", "a .doc", compoundFile("WordDocument", "1Table")],
    ["damaged", "the beginning of an OLE file", compoundFile("Workbook").subarray(0, 512)],
    ["not-a-workbook", "HTML", ascii("<html><table><tr><td>1</td></tr></table></html>")],
    ["not-a-workbook", "CSV", ascii("PK,計画\r\n1,2\r\n")],
    ["not-a-workbook", "a PDF", ascii("%PDF-1.7\n%âãÏÓ")],
    ["not-a-workbook", "zeros", new Uint8Array(1000)],
    ["not-a-workbook", "an empty zip", zipFile({})],
    ["not-a-workbook", "a zip of something", zipFile({ "a.txt": "a" })],
    [
      "not-a-workbook",
      "an .ods",
      zipFile({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "<a/>",
      }),
    ],
  ])("%s: %s", async (code, _, bytes) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  test("not-a-workbook: a .docx, an .xlsb", async () => {
    const pointing = (target: string) => relationships(relationship("a", "officeDocument", target));
    const word =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    const docx = { "_rels/.rels": pointing("word/document.xml"), "word/document.xml": word };
    const xlsb = { "_rels/.rels": pointing("xl/workbook.bin"), "xl/workbook.bin": "\u0083\u0001" };
    expect(await refusalOf(zipFile(docx))).toBe("not-a-workbook");
    expect(await refusalOf(zipFile(xlsb))).toBe("not-a-workbook");
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

describe("files that unfold too far", () => {
  const limited = async (bytes: Uint8Array, inflatedBytes: number, items = 1000) => {
    const read = await readWorkbook(
      bytes,
      new Reading({}, { ...defaultLimits, inflatedBytes, items }),
    );
    return read.ok ? "read" : read.failure.code;
  };
  const padded = root("worksheet", `<sheetData/>${" ".repeat(1_500_000)}`);

  test("are refused by what the directory says before anything is inflated", async () => {
    const bomb = bookFile({ parts: { [sheetPart]: { data: sheet, inflatedSize: 0xfffffff0 } } });
    expect(await refusalOf(bomb)).toBe("too-large");
  });

  test("are refused by what really comes out, where the directory lies", async () => {
    const bomb = bookFile({ parts: { [sheetPart]: { data: padded, inflatedSize: 100 } } });
    expect(await limited(bomb, 1_000_000)).toBe("too-large");
    expect(await limited(bomb, 10_000_000)).toBe("damaged");
  });

  test("count over all parts together", async () => {
    const half = bookFile({ sheets: ["", ""].map(() => " ".repeat(600_000)) });
    expect(await limited(half, 1_000_000)).toBe("too-large");
    expect(await limited(half, 2_000_000)).toBe("read");
  });

  test("parts that are not read do not count", async () => {
    const media = bookFile({ parts: { "xl/media/a.png": { data: padded } } });
    expect(await limited(media, 100_000)).toBe("read");
  });

  test("are refused by their number of cells, merges and strings", async () => {
    const cells = sheetFile(`<row>${"<c><v>1</v></c>".repeat(50)}</row>`);
    expect(await limited(cells, 1_000_000, 40)).toBe("too-large");
    const strings = sheetFile("", { strings: "<si/>".repeat(50) });
    expect(await limited(strings, 1_000_000, 40)).toBe("too-large");
  });
});

describe("texts that are written once and shown by many cells", () => {
  const limited = async (bytes: Uint8Array, inflatedBytes: number) => {
    const read = await readWorkbook(bytes, new Reading({}, { ...defaultLimits, inflatedBytes }));
    return read.ok ? "read" : read.failure.code;
  };

  test("count as often as they are shown, where a number format makes them", async () => {
    const styles = formatStyles(`0"${"x".repeat(250)}"`);
    const bytes = sheetFile(`<row>${'<c s="1"><v>1</v></c>'.repeat(1_000)}</row>`, { styles });
    expect(await limited(bytes, 200_000)).toBe("too-large");
    expect(await limited(bytes, 400_000)).toBe("read");
  });

  test("count as often as they stand, where a formula is shared", async () => {
    const shared = `<row><c><f t="shared" ref="A1:A1000" si="0">${"A1+".repeat(100)}1</f></c></row>`;
    const bytes = sheetFile(shared + '<row><c><f t="shared" si="0"/></c></row>'.repeat(999));
    expect(await limited(bytes, 500_000)).toBe("too-large");
    expect(await limited(bytes, 3_000_000)).toBe("read");
  });

  test("do not count where cells show the same shared string", async () => {
    const strings = `<si><t>${"計画".repeat(5_000)}</t></si>`;
    const bytes = sheetFile(`<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`, { strings });
    expect(await limited(bytes, 100_000)).toBe("read");
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
