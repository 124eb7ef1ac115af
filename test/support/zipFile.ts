import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/adapters/xlsx/zip/crc32";

/** An entry of a zip as the test wants it; what is not given is as it should be. */
export type ZipPart = {
  readonly data: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Lies of the directory. */
  readonly crc?: number;
  readonly inflatedSize?: number;
  /** Sizes only in the zip64 extra field. */
  readonly zip64?: boolean;
  /** CRC and sizes behind the data instead of before them, as a writer to a stream has it. */
  readonly descriptor?: boolean;
};
export type ZipParts = Readonly<Record<string, string | Uint8Array | ZipPart>>;

/** The bytes of a zip file, by APPNOTE 6.3. */
export function zipFile(parts: ZipParts): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of Object.entries(parts)) {
    const part = typeof given === "string" || given instanceof Uint8Array ? { data: given } : given;
    const { local, central } = zipEntry(name, part, offset);
    files.push(local);
    directory.push(central);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

function zipEntry(name: string, part: ZipPart, offset: number) {
  const data = Buffer.from(part.data as Uint8Array);
  const method = part.method ?? 8;
  const packed = method === 8 ? deflateRawSync(data) : data;
  const inflated = part.inflatedSize ?? data.length;
  const shown = Buffer.alloc(26);
  shown.writeUInt16LE(20, 0);
  shown.writeUInt16LE(part.flags ?? (part.descriptor ? 0x808 : 0x800), 2);
  shown.writeUInt16LE(method, 4);
  shown.writeUInt32LE(part.crc ?? crc32(data), 10);
  shown.writeUInt32LE(part.zip64 ? 0xffffffff : packed.length, 14);
  shown.writeUInt32LE(part.zip64 ? 0xffffffff : inflated, 18);
  shown.writeUInt16LE(Buffer.byteLength(name), 22);
  const extra = Buffer.alloc(part.zip64 ? 20 : 0);
  if (part.zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(BigInt(inflated), 4);
    extra.writeBigUInt64LE(BigInt(packed.length), 12);
  }
  shown.writeUInt16LE(extra.length, 24);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  const before = Buffer.from(shown);
  if (part.descriptor) before.fill(0, 10, 22);
  const behind = part.descriptor ? [Buffer.from("PK\x07\x08"), shown.subarray(10, 22)] : [];
  return {
    local: Buffer.concat([
      Buffer.from("PK\x03\x04"),
      before,
      Buffer.from(name),
      extra,
      packed,
      ...behind,
    ]),
    central: Buffer.concat([
      Buffer.from("PK\x01\x02\x14\x00"),
      shown,
      place,
      Buffer.from(name),
      extra,
    ]),
  };
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a test says of a workbook; everything else is as plain as it can be. Contents are XML without the root. */
export type BookXml = {
  /** Inside `<worksheet>`, one a sheet; the sheets are named S1, S2, … */
  readonly sheets?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Whole parts that replace or join the others; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | ZipPart | null>>;
};

/** The bytes of an .xlsx. */
export function bookFile(book: BookXml): Uint8Array {
  const parts = Object.entries({ ...bookParts(book), ...book.parts });
  return zipFile(Object.fromEntries(parts.flatMap(([name, part]) => (part ? [[name, part]] : []))));
}

/** A book of one sheet with these rows. */
export function sheetFile(rows: string, rest: BookXml = {}): Uint8Array {
  return bookFile({ ...rest, sheets: [`<sheetData>${rows}</sheetData>`] });
}

function bookParts({ sheets = [""], strings, styles, workbookPr = "" }: BookXml) {
  const entries = sheets.map(
    (_, at) => `<sheet name="S${at + 1}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  );
  const related = sheets.map((_, at) =>
    relationship(`r${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`),
  );
  if (strings !== undefined) related.push(relationship("s", "sharedStrings", "sharedStrings.xml"));
  if (styles !== undefined) related.push(relationship("t", "styles", "styles.xml"));
  const xml: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships(relationship("d", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": root("workbook", `${workbookPr}<sheets>${entries.join("")}</sheets>`),
    "xl/_rels/workbook.xml.rels": relationships(related.join("")),
  };
  sheets.forEach(
    (sheet, at) => (xml[`xl/worksheets/sheet${at + 1}.xml`] = root("worksheet", sheet)),
  );
  if (strings !== undefined) xml["xl/sharedStrings.xml"] = root("sst", strings);
  if (styles !== undefined) xml["xl/styles.xml"] = root("styleSheet", styles);
  return xml;
}

function contentTypes(sheets: number): string {
  const kinds: (readonly [string, string])[] = [
    ["workbook", "sheet.main"],
    ["sharedStrings", "sharedStrings"],
    ["styles", "styles"],
    ...Array.from(
      { length: sheets },
      (_, at) => [`worksheets/sheet${at + 1}`, "worksheet"] as const,
    ),
  ];
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = kinds.map(
    ([name, kind]) => `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

/** A SpreadsheetML document with this root. */
export function root(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${main}" xmlns:r="${office}">${inside}</${name}>`;
}

export function relationships(inside: string): string {
  return `<Relationships xmlns="${packaging}">${inside}</Relationships>`;
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

/** Number formats by style index: `s="1"` is the first of these. */
export function formatStyles(...codes: (string | number)[]): string {
  const custom = codes.map((code, at) => ({
    code,
    id: typeof code === "number" ? code : 164 + at,
  }));
  const formats = custom.map(({ code, id }) =>
    typeof code === "number"
      ? ""
      : `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const cells = [{ id: 0 }, ...custom].map(({ id }) => `<xf numFmtId="${id}"/>`);
  return `<numFmts>${formats.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs>`;
}
