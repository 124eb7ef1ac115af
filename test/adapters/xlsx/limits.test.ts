import { defaultLimits } from "../../../src/adapters/xlsx/Limits";
import { Reading } from "../../../src/adapters/xlsx/Reading";
import { readWorkbook } from "../../../src/adapters/xlsx/readWorkbook";
import { refusalOf } from "../../support/readBytes";
import { bookFile, formatStyles, root, sheetFile } from "../../support/zipFile";

const sheet = root("worksheet", "<sheetData><row><c><v>1</v></c></row></sheetData>");
const sheetPart = "xl/worksheets/sheet1.xml";

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
