import fc from "fast-check";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { profileSchema, usualProfile, type Profile } from "../../src/domain/profile/Profile";
import { createChecker, type Checker } from "../../src/domain/rules/createChecker";
import { sampled } from "../support/proof";
import { bookOf } from "../support/sheetOf";
import { change, changed, startingSheets } from "./changedSheets";
import { lastYears } from "./lastYears";

const city = profileSchema.parse({
  departments: [{ name: "福祉課" }, { name: "いきがいづくり課", formerly: ["高齢福祉課"] }],
});

/** `last`: last year's sheet, in a file of its own. */
function check(
  checker: Checker,
  sheets: readonly SheetSnapshot[],
  profile: Profile,
  last: SheetSnapshot | null = null,
) {
  const read = (some: readonly SheetSnapshot[]) => readPlanBook(bookOf(some), profile);
  return checker({
    snapshot: bookOf(sheets),
    book: read(sheets),
    lastYear: last && read([last]),
    profile,
    outline: null,
  });
}

/** Found by a proof: a column of roles appears, and nothing else on the sheet changes. */
const rolesAppear = [
  { kind: "type", sheet: 2, row: 1, column: 5, text: "区分" },
  { kind: "type", sheet: 0, row: 0, column: 0, text: "" },
] as const;

test("a checker that is kept says what a new one says, whatever happened in between", () => {
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(usualProfile, city), changes, (profile, all) => {
      const kept = createChecker();
      let sheets = startingSheets;
      check(kept, sheets, profile);
      for (const one of all) {
        sheets = changed(sheets, one);
        expect(check(kept, sheets, profile)).toEqual(check(createChecker(), sheets, profile));
      }
    }),
    { seed: 1, numRuns: sampled(20, 1_000), examples: [[usualProfile, [...rolesAppear]]] },
  );
});

test("also where last year's file is opened, closed or another one, or its sheet comes into the workbook", () => {
  const last = fc.constantFrom(null, ...lastYears);
  const step = fc.record({ one: change, last, within: last });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const kept = createChecker();
      let sheets = startingSheets;
      for (const { one, last: file, within } of steps) {
        sheets = changed(sheets, one);
        const all = within ? [...sheets, within] : sheets;
        expect(check(kept, all, city, file)).toEqual(check(createChecker(), all, city, file));
      }
    }),
    { seed: 2, numRuns: sampled(20, 1_000) },
  );
});

test("there is something to find on the sheets that are changed", () => {
  const rules = new Set(check(createChecker(), startingSheets, city).map(({ rule }) => rule));
  expect(rules.size).toBeGreaterThanOrEqual(8);
});

test("each last year has something to compare", () => {
  const compared = lastYears.map((last) =>
    check(createChecker(), startingSheets, city, last)
      .filter(({ rule }) => rule === "entry/missing-result" || rule === "entry/same-as-last-year")
      .map(({ rule, subject }) => `${rule} ${subject}`),
  );
  expect(compared).toEqual([
    ["entry/missing-result いきがいづくり課", "entry/same-as-last-year 訪ねた。"],
    ["entry/missing-result 高齢福祉課"],
  ]);
});
