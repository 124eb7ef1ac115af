import fc from "fast-check";
import { inflateEntry } from "../../../src/adapters/xlsx/zip/inflateEntry";
import { readDirectory } from "../../../src/adapters/xlsx/zip/readDirectory";
import { compileFormat } from "../../../src/adapters/xlsx/display/compileFormat";
import { xlsxFiles } from "../../../src/adapters/xlsx";
import { defaultLimits } from "../../../src/adapters/xlsx/Limits";
import { describeFixtures, fixtureBytes } from "../../support/fixtures";
import { zipFile } from "../../support/zipFile";

/** Reads it; the property is that this ends, with a snapshot inside the limits or a refusal, and never throws. */
async function endsWell(bytes: Uint8Array): Promise<boolean> {
  const read = await xlsxFiles.read(bytes, "copy.xlsx");
  if (!read.ok) return read.failure.file === "copy.xlsx" && read.failure.detail !== "";
  const cells = read.value.sheets.flatMap((sheet) => sheet.cells);
  return (
    cells.length <= defaultLimits.items &&
    cells.every(({ text }) => text.length <= defaultLimits.cellCharacters)
  );
}

/** The parts of a real workbook, inflated. */
function partsOf(bytes: Uint8Array): Record<string, Buffer> {
  const entries = readDirectory(bytes);
  if (!entries.ok) throw new Error(entries.failure);
  return Object.fromEntries(
    entries.value.map((entry) => [entry.name, Buffer.concat([...inflateEntry(bytes, entry)])]),
  );
}

const file = "oshu_nenji_keikaku_symbols.xlsx";
const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
  minLength: 1,
  maxLength: 8,
});
const cut = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

/** Pieces that mean something to one of the readers inside. */
const pieces = fc.constantFrom(
  ..."< > / & ' \" = ]]> <!-- <![CDATA[ <!DOCTYPE &amp; &#0; &#xD800; xmlns= xmlns:a= <c <row> </row> <v> 1E999 -1 4294967296".split(
    " ",
  ),
  ...['r="XFE1"', 't="s"', 's="-1"', 'si="0"', 't="shared"', "_x0000_", "__proto__", "\u0000", ""],
);
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), pieces), {
  minLength: 1,
  maxLength: 4,
});

describeFixtures("whatever happens to a real workbook, reading it ends with an answer", () => {
  test("bytes flipped, the end cut off", async () => {
    const whole = fixtureBytes(file);
    await fc.assert(
      fc.asyncProperty(flips, cut, async (changes, end) => {
        const bytes = whole.slice(0, end === null ? whole.length : Math.floor(end * whole.length));
        for (const [at, by] of changes) {
          const index = Math.floor(at * (bytes.length - 1));
          bytes[index] = (bytes[index] ?? 0) ^ by;
        }
        return endsWell(bytes);
      }),
      { seed: 20240401, numRuns: 300 },
    );
  });

  test("its XML changed at random and packed again", async () => {
    const parts = partsOf(fixtureBytes(file));
    const part = fc.constantFrom(...Object.keys(parts));
    await fc.assert(
      fc.asyncProperty(part, edits, async (name, changes) => {
        let xml = parts[name]?.toString("utf8") ?? "";
        for (const [at, length, piece] of changes) {
          const index = Math.floor(at * xml.length);
          xml = xml.slice(0, index) + piece + xml.slice(index + length);
        }
        return endsWell(zipFile({ ...parts, [name]: xml }));
      }),
      { seed: 20240402, numRuns: 300 },
    );
  });
});

const code = fc
  .array(
    fc.constantFrom(
      ...'0 # ? . , % E+ E- / ; @ * _ \\ " [ ] [$-411] [$-409] [Red] [h] [>=1] ggge gge ge ee e aaa aaaa yyyy m d h:mm ss.00 AM/PM General 年 123 [DBNum1] -'.split(
        " ",
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

test("whatever a number format says, a number is shown by it or in spite of it", () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -800_000, max: 3_000_000 }),
  );
  fc.assert(
    fc.property(code, numbers, fc.boolean(), fc.string(), (format, value, date1904, text) => {
      const shown = compileFormat(format);
      expect(typeof shown.number(value, date1904)).toBe("string");
      expect(typeof shown.text(text)).toBe("string");
    }),
    { seed: 20240403, numRuns: 5_000 },
  );
});
