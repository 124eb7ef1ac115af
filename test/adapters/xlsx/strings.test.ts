import { formatStyles, root, sheetFile } from "../../support/zipFile";
import { readSheet, readTexts, refusalOf } from "../../support/readBytes";

const row = (...cells: string[]) => `<row r="1">${cells.join("")}</row>`;
const shared = (index: number) => `<c t="s"><v>${index}</v></c>`;

describe("texts of cells", () => {
  test("come from shared, inline and formula strings", async () => {
    const rows = row(
      shared(1),
      '<c t="inlineStr"><is><t>中</t></is></c>',
      '<c t="str"><f>B1&amp;"x"</f><v>中x</v></c>',
    );
    const texts = await readTexts(
      sheetFile(rows, { strings: "<si><t>甲</t></si><si><t>乙</t></si>" }),
    );
    expect(texts).toEqual({ A1: "乙", B1: "中", C1: "中x" });
  });

  test("join the runs and leave furigana out", async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>福祉</t></r><r><t xml:space="preserve"> 課</t></r>' +
      '<rPh sb="0" eb="2"><t>フクシ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>長寿</t><rPh sb="0" eb="2"><t>チョウジュ</t></rPh></si>';
    const inline =
      '<c t="inlineStr"><is><t>社会</t><rPh sb="0" eb="2"><t>シャカイ</t></rPh></is></c>';
    const texts = await readTexts(sheetFile(row(shared(0), shared(1), inline), { strings }));
    expect(texts).toEqual({ A1: "福祉 課", B1: "長寿", C1: "社会" });
  });

  test("an empty string item keeps its place and shows nothing", async () => {
    const strings = "<si><t>甲</t></si><si/><si><t/></si><si><t>丁</t></si>";
    const rows = row(shared(0), shared(1), shared(2), shared(3));
    expect(await readTexts(sheetFile(rows, { strings }))).toEqual({ A1: "甲", D1: "丁" });
  });

  test.each(["2", "-1", "x", "1.5"])(
    "the string number %s that is not there is damage",
    async (index) => {
      const rows = row(`<c t="s"><v>${index}</v></c>`);
      expect(
        await refusalOf(sheetFile(rows, { strings: "<si><t>a</t></si><si><t>b</t></si>" })),
      ).toBe("damaged");
    },
  );

  test("a string cell in a book without a string part is damage", async () => {
    expect(await refusalOf(sheetFile(row(shared(0))))).toBe("damaged");
  });

  test("outer white space counts only where it is preserved, the full-width space always", async () => {
    const strings =
      '<si><t> a </t></si><si><t xml:space="preserve"> a\n</t></si><si><t>　a　</t></si>' +
      '<si xml:space="preserve"><t> b</t></si><si><t>c\nd</t></si>';
    const rows = row(shared(0), shared(1), shared(2), shared(3), shared(4));
    expect(await readTexts(sheetFile(rows, { strings }))).toEqual({
      A1: "a",
      B1: " a\n",
      C1: "　a　",
      D1: " b",
      E1: "c\nd",
    });
  });

  test("escaped characters are unescaped once", async () => {
    const strings =
      "<si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si><si><t>_x00g0_ x_y</t></si><si><t>&lt;&#12354;<![CDATA[<&]]></t></si>";
    const rows = row(shared(0), shared(1), shared(2), shared(3));
    expect(await readTexts(sheetFile(rows, { strings }))).toEqual({
      A1: "a\rb",
      B1: "_x000D_",
      C1: "_x00g0_ x_y",
      D1: "<あ<&",
    });
  });

  test("pass through the text section of a number format, the content does not", async () => {
    const rows = '<row><c t="inlineStr" s="1"><is><t>山田</t></is></c></row>';
    const sheet = await readSheet(sheetFile(rows, { styles: formatStyles('@"様"') }));
    expect(sheet.cells).toEqual([
      { row: 0, column: 0, text: "山田様", content: { kind: "text", text: "山田" } },
    ]);
  });

  test("of extensions and other namespaces are no text", async () => {
    const strings = '<si><t>甲</t><x:t xmlns:x="urn:x">乙</x:t></si>';
    const parts = { "xl/sharedStrings.xml": root("sst", strings) };
    expect(await readTexts(sheetFile(row(shared(0)), { strings: "", parts }))).toEqual({
      A1: "甲",
    });
  });
});
