import type { BlockChange } from "../../../src/domain/merge/BlockChange";
import type { Proposal } from "../../../src/domain/merge/Proposal";
import { profile, smallPlan } from "./smallPlan";
import { sideOf } from "./circulation";

/** What a copy of that name did to a block, judged as its own or as somebody else's. */
export function proposalOf(
  file: string,
  change: BlockChange,
  kind: "own" | "foreign" = "own",
): Proposal {
  const nobody = { stamped: null, said: null, base: null, sentRows: null };
  const copy = { ...sideOf(smallPlan, profile), ...nobody, file };
  return {
    from: { copy, department: "福祉課" },
    change,
    theirs: { cells: [], text: "", sent: "" },
    verdict: kind === "own" ? { kind, joint: false } : { kind },
  };
}
