import type { MergeOutcome, MergeQuestion } from "../../domain/merge/MergeOutcome";
import type { PaneState } from "./PaneState";

type ByFile = ReadonlyMap<string, readonly MergeQuestion[]>;

const known = new WeakMap<MergeOutcome, ByFile>();
const nothing: ByFile = new Map();

/** What is asked about each copy. The same value for the same state. */
export function questionsByFile({ merge }: PaneState): ByFile {
  const outcome = merge.desk?.outcome;
  if (!outcome) return nothing;
  const before = known.get(outcome);
  if (before) return before;
  const byFile = new Map<string, MergeQuestion[]>();
  for (const question of outcome.questions)
    byFile.set(question.file, [...(byFile.get(question.file) ?? []), question]);
  known.set(outcome, byFile);
  return byFile;
}
