import type { BlockChange } from "./BlockChange";
import type { CopyText } from "./CopyChanges";
import type { ReturnedCopy } from "./MergeInput";
import type { Verdict } from "./judgeChange";

/** A copy, with whose it is. */
export type KnownCopy = { readonly copy: ReturnedCopy; readonly department: string | null };

/** What one copy did to one block, judged. */
export type Proposal = {
  readonly from: KnownCopy;
  readonly change: BlockChange;
  /** The whole entry in the copy. */
  readonly theirs: CopyText;
  readonly verdict: Verdict;
};

/** Whether the copy may write it. */
export function mayWrite({ verdict }: Proposal): boolean {
  return verdict.kind === "own" || verdict.kind === "unlisted";
}
