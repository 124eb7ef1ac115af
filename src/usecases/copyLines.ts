import type { MergeOutcome } from "../domain/merge/MergeOutcome";
import type { CopyLine, MergeState } from "./MergeDesk";

/** `all`: of every copy; `outcome`: of those that count. */
type Outcomes = { readonly all: MergeOutcome; readonly outcome: MergeOutcome };

/** The table of copies: one line a copy. */
export function copyLines(
  { copies, written }: MergeState,
  outcomes: Outcomes | null,
  superseded: ReadonlySet<string>,
): CopyLine[] {
  const taken = written.flatMap((one) => one.taken);
  return copies.map(({ file, savedAt, stamp, stampState }) => {
    const owner = outcomes?.all.copies.find((copy) => copy.file === file);
    const { accepted = [], conflicts = [] } = outcomes?.outcome ?? {};
    return {
      file,
      savedAt,
      version: stamp?.version ?? null,
      stampState,
      department: owner?.department ?? null,
      by: owner?.by ?? null,
      state: stateOf(file, outcomes, superseded),
      changes: accepted.filter((change) => change.file === file).length,
      written: taken.filter((change) => change.file === file).length,
      open: conflicts.filter(
        ({ files, decision, decidable }) => decidable && decision === null && files.includes(file),
      ).length,
    };
  });
}

function stateOf(
  file: string,
  outcomes: Outcomes | null,
  superseded: ReadonlySet<string>,
): CopyLine["state"] {
  if (!outcomes) return "waiting";
  const { refused, copies } = outcomes.all;
  if (refused.some((one) => one.file === file)) return "refused";
  if (superseded.has(file)) return "superseded";
  const owner = copies.find((one) => one.file === file);
  return (owner?.department ?? null) === null ? "asked" : "merged";
}
