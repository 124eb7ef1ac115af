import fc from "fast-check";
import { freeSheetName, isSheetName } from "../../../src/domain/edit/freeSheetName";

/** Excel specifications and limits: sheet names. */
describe("a free name of a sheet", () => {
  it.each([
    ["集計", [], "集計"],
    ["集計", ["進捗表"], "集計"],
    ["集計", ["集計"], "集計 (2)"],
    ["集計", ["集計", "集計 (2)", "集計 (4)"], "集計 (3)"],
    ["Summary", ["SUMMARY"], "Summary (2)"],
    ["R5/R6 [集計]", [], "R5_R6 _集計_"],
    ["History", [], "History_"],
    ["'集計'", [], "集計"],
    ["  ", [], "_"],
    ["''集'計''", [], "集'計"],
    ["''", [], "_"],
    ["あ".repeat(40), [], "あ".repeat(31)],
    ["あ".repeat(40), ["あ".repeat(31)], `${"あ".repeat(27)} (2)`],
    // A character outside the basic plane is never cut in two.
    [`${"あ".repeat(30)}𠮷`, [], "あ".repeat(30)],
  ] as const)("for %j beside %j is %j", (wanted, existing, name) => {
    expect(freeSheetName(wanted, existing)).toBe(name);
  });

  it.each([" ", "　", "/計", "計/", "'計", "計'", "HISTORY", "あ".repeat(32)])(
    "%j is none",
    (name) => {
      expect(isSheetName(name)).toBe(false);
    },
  );

  it("is always allowed, and never taken", () => {
    const word = fc.string({ unit: fc.constantFrom(..."集計'History/:[]? 𠮷a"), maxLength: 40 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (wanted, words) => {
        const first = freeSheetName(wanted, words);
        const second = freeSheetName(wanted, [...words, first.toUpperCase()]);
        expect([isSheetName(first), isSheetName(second)]).toEqual([true, true]);
        const taken = words.map((name) => name.toLowerCase());
        expect(taken).not.toContain(first.toLowerCase());
        expect(second.toLowerCase()).not.toBe(first.toLowerCase());
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
