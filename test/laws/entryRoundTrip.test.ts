import fc from "fast-check";
import { formatEntry } from "../../src/domain/entry/formatEntry";
import { parseEntry } from "../../src/domain/entry/parseEntry";
import { eachFixture, readFixture, describeFixtures } from "../support/fixtures";
import { sampled } from "../support/proof";

/** Pieces that the grammar cares about, so that random texts come near its borders. */
const pieces = fc.constantFrom(
  ..."【】［］〔〕()（）：:・、■①-－※　 \n\r".split(""),
  "\r\n",
  "福祉課",
  "【福祉課】",
  "（1）",
  "新規",
  "\u2028",
  "\u{20BB7}",
  "\uD800",
);
const grammarText = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 30 });

test("parse → format is the identity for 10,000 random strings", () => {
  fc.assert(
    fc.property(grammarText, (parts) => {
      const text = parts.join("");
      expect(formatEntry(parseEntry(text))).toBe(text);
    }),
    { seed: 20260401, numRuns: sampled(4_000, 40_000) },
  );
});

describeFixtures("parse → format on the workbooks of real cities", () => {
  test.each(eachFixture())("%s: the identity for every cell", async (file) => {
    const { sheets } = await readFixture(file);
    const texts = sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.text));
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(formatEntry(parseEntry(text))).toBe(text);
  });
});
