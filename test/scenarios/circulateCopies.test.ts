import { formatSpan } from "../../src/domain/cells/address";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import type { HostSheet } from "../../src/embedded/model/HostWorkbook";
import { zipParts } from "../adapters/xlsx/change/zipParts";
import { inLibreOffice, printed, testWithLibreOffice } from "../browser/readCopy";
import { circulated, copyOf, typeInto } from "../support/circulated";
import { openBook, openDesk, sampleBytes, sheetNamed } from "../support/desk";

/** A department's copy as another program sees it: open where it is to be, and otherwise the master to the last detail. */
const [sheetName, lastYear] = ["R5進捗表", "R4進捗表"];
let copy: Uint8Array;
let master: Uint8Array;

beforeAll(async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "みなも市_計画.xlsx");
  const desk = await openDesk(workbook);
  copy = copyOf(await circulated(desk), "福祉課").bytes;
  master = await saveXlsx(workbook);
  desk.close();
});

test("a copy differs from the saved master in the parts concerned alone", () => {
  const [was, is] = [partsOf(master), partsOf(copy)];
  expect(Object.keys(is).sort()).toEqual(Object.keys(was).sort());
  const differing = Object.keys(is).filter((name) => is[name] !== was[name]);
  // The looks of open cells, the lock on the structure, the two plan sheets, and where the stamp is listed.
  expect(differing.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});

testWithLibreOffice("LibreOffice keeps what is locked, what is open, and the lists", async () => {
  const seen = await openBook(inLibreOffice(copy), "copy.xlsx");
  expect(seen.sheets.map(({ name, protected: on }) => [name, on])).toEqual([
    [sheetName, true],
    [lastYear, true],
    ["予算内訳", false],
    ["委員の構成", false],
  ]);
  // By hand: 福祉課 stands in the first measure, in that of ② and of the pupils, in none of the empty house.
  const answers = (address: string) => {
    const typed = typeInto(seen, sheetName, address, "■ 書いた。");
    return typed.ok ? "written" : typed.failure;
  };
  const asked = ["F6", "H6", "I6", "H10", "H38", "H22", "C6", "D6", "A1"];
  expect(Object.fromEntries(asked.map((address) => [address, answers(address)]))).toEqual({
    F6: "written",
    H6: "written",
    I6: "written",
    H10: "written",
    H38: "written",
    H22: "protected",
    C6: "protected",
    D6: "protected",
    A1: "protected",
  });
  expect(listsIn(sheetNamed(seen, sheetName))).toEqual([
    ["D6:D61", { list: { inCellDropDown: true, source: "市民,福祉事業者,社協,行政" } }],
  ]);
});

testWithLibreOffice("LibreOffice prints every sheet of it as it prints the master's", () => {
  expect(printed(copy)).toBe(printed(master));
});

/** By name, but for what add-ins keep in the file. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = zipParts(bytes).filter(({ name }) => !name.startsWith("customXml/"));
  return Object.fromEntries(parts.map(({ name, text }) => [name, text]));
}

function listsIn({ validations }: HostSheet) {
  return validations.map(({ span, rule }) => [formatSpan(span), rule]);
}
