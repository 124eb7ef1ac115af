/**
 * The folders of `src/domain` whose code is changed, and the tests that have to notice: those that mirror the folder
 * first, then the laws. The order is that in which they are tried.
 */
export const folders = {
  entry: ["domain/entry", "domain/rules/entry/tagsOf.test.ts", "laws/entryRoundTrip.test.ts"],
  edit: ["domain/edit", "support/memorySheets.test.ts", "laws/structuralEdits.test.ts"],
  tense: ["domain/tense", "laws/tense.test.ts", "laws/tenseLength.test.ts"],
  merge: ["domain/merge", "laws/merge.test.ts", "laws/mergeDecided.test.ts"],
};
