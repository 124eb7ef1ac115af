import fc from "fast-check";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { profileSchema, usualProfile, type Profile } from "../../src/domain/profile/Profile";
import { createChecker, type Checker } from "../../src/domain/rules/createChecker";
import { sampled } from "../support/proof";
import { bookOf } from "../support/sheetOf";
import { change, changed, startingSheets } from "./changedSheets";

const city = profileSchema.parse({
  departments: [{ name: "福祉課" }, { name: "いきがいづくり課", formerly: ["高齢福祉課"] }],
});

function check(checker: Checker, sheets: readonly SheetSnapshot[], profile: Profile) {
  const snapshot = bookOf(sheets);
  return checker({ snapshot, book: readPlanBook(snapshot, profile), profile, outline: null });
}

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
    { seed: 1, numRuns: sampled(120, 1_000) },
  );
});

test("there is something to find on the sheets that are changed", () => {
  const rules = new Set(check(createChecker(), startingSheets, city).map(({ rule }) => rule));
  expect(rules.size).toBeGreaterThanOrEqual(8);
});
