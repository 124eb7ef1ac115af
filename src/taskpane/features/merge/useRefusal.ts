import type { RefusedCopy } from "../../../domain/merge/MergeOutcome";
import { usePaneState } from "../../PaneContext";

/** Why nothing of a copy is taken; null where something is. */
export function useRefusal(file: string): RefusedCopy | null {
  return usePaneState(
    ({ merge }) => merge.desk?.outcome?.refused.find((one) => one.file === file) ?? null,
  );
}
