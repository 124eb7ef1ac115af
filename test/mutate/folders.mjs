/**
 * The folders of `src/domain` whose code is changed, and the tests that have to notice: those that mirror the folder first
 * (of these, the mirror of the changed file), then whatever else uses it. `slow`: take seconds, and are tried only with what
 * all others did not notice; `npm run mutate -- --quick` leaves them out.
 */
export const folders = {
  entry: {
    tests: ["domain/entry", "domain/rules/entry/tagsOf.test.ts", "laws/entryRoundTrip.test.ts"],
    slow: [],
  },
  edit: {
    tests: ["domain/edit", "support/memorySheets.test.ts", "laws/structuralEdits.test.ts"],
    slow: [],
  },
  tense: {
    tests: ["domain/tense"],
    slow: ["domain/tense/realSentences.test.ts", "laws/tense.test.ts", "laws/tenseLength.test.ts"],
  },
  merge: {
    tests: ["domain/merge"],
    slow: ["domain/merge/simulation", "laws/merge.test.ts", "laws/mergeDecided.test.ts"],
  },
};
