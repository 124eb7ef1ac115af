/** The folders of `src/domain` that are mutated: the tests that mirror each, and the laws that hold over it. */
export const mutated = {
  entry: {
    mirror: ["domain/entry/*.test.ts", "domain/rules/entry/tagsOf.test.ts"],
    laws: ["laws/entryRoundTrip.test.ts", "laws/entryEdit.test.ts"],
  },
  edit: {
    mirror: ["domain/edit/*.test.ts", "support/memorySheets.test.ts"],
    laws: ["laws/structuralEdits.test.ts"],
  },
  tense: {
    mirror: ["domain/tense/*.test.ts"],
    laws: ["laws/tense.test.ts", "laws/tenseLength.test.ts"],
  },
  merge: {
    mirror: ["domain/merge/**/*.test.ts"],
    laws: ["laws/merge.test.ts", "laws/mergeDecided.test.ts"],
  },
};
