import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { formatAddress, formatSpan } from "../../../src/domain/cells/address";
import { readBytes } from "../../support/readBytes";
import { describeFixtures, fixtureFolder } from "../../support/fixtures";

/** The parts of a zip by walking its local headers: another way than the reader's. */
function partsOf(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const size = bytes.readUInt32LE(at + 18);
    const name = at + 30 + bytes.readUInt16LE(at + 26);
    const data = name + bytes.readUInt16LE(at + 28);
    const packed = bytes.subarray(data, data + size);
    const whole = bytes.readUInt16LE(at + 8) === 8 ? inflateRawSync(packed) : packed;
    parts.set(bytes.toString("utf8", at + 30, name), whole.toString("utf8"));
    at = data + size;
  }
  return parts;
}

const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? "");
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

describeFixtures("the real workbooks read as their raw XML says", () => {
  const files = fixtureFolder && describeFixtures === describe ? readdirSync(fixtureFolder) : [];
  test.each(files)("%s", async (file) => {
    const bytes = readFileSync(path.join(fixtureFolder, file));
    const parts = partsOf(bytes);
    const strings = all(parts.get("xl/sharedStrings.xml") ?? "", /<si>(.*?)<\/si>/gs).map((item) =>
      plain(all(item, /<t(?: [^>]*)?>(.*?)<\/t>/gs).join("")),
    );
    const targets = new Map(
      [
        ...(parts.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(
          /Id="(\w+)"[^>]*Target="([^"]+)"/g,
        ),
      ].map(([, id, target]) => [id, target]),
    );
    const ids = all(parts.get("xl/workbook.xml") ?? "", /<sheet [^>]*r:id="(\w+)"/g);
    const book = await readBytes(new Uint8Array(bytes));
    expect(book.sheets).toHaveLength(ids.length);
    book.sheets.forEach((sheet, index) => {
      const xml = parts.get(`xl/${targets.get(ids[index])}`) ?? "";
      const cells = [...xml.matchAll(/<c r="(\w+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)];
      expect(cells.length).toBeGreaterThan(0);
      expect(
        Object.fromEntries(sheet.cells.map((cell) => [formatAddress(cell), cell.text])),
      ).toEqual(Object.fromEntries(cells.map(([, address, at]) => [address, strings[Number(at)]])));
      expect(sheet.merges.map(formatSpan)).toEqual(all(xml, /<mergeCell ref="([^"]+)"/g));
    });
  });
});
