import type { CellContent } from "../cells/CellContent";
import { parseEntry } from "../entry/parseEntry";
import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";
import { appendEntry } from "./appendEntry";
import type { AskReason, CarryStatus, Occupied } from "./CarryProposal";
import { missingBlocks, saysNothingBeyond } from "./missingBlocks";

export type CellDecision = {
  readonly status: CarryStatus;
  readonly after: string;
  readonly askReason: AskReason | null;
};

export type CellCircumstances = {
  /** The text to carry; `""` where nothing is taken. */
  readonly composed: string;
  /** Last year's plan, verbatim. */
  readonly carried: string;
  readonly before: string;
  readonly beforeContent: CellContent;
  /** Whether the target is cut into several cells. */
  readonly cutUp: boolean;
  readonly occupied: Occupied;
  /** Whether the two measures are surely the same. */
  readonly certain: boolean;
  /**
   * All texts that the sources could give; a target that holds nothing beyond them was made from them before, and is not
   * replaced. Null where a person picked what it is to hold.
   */
  readonly sources: readonly string[] | null;
  readonly profile: Profile;
};

/** What happens to one target; `ask` proposes a text that is written only when a person chooses that very cell. */
export function decideCell(circumstances: CellCircumstances): CellDecision {
  const { composed, before, occupied, certain, profile } = circumstances;
  const skip: CellDecision = { status: "skip", after: before, askReason: null };
  if (composed === "") return skip;
  if (holdsNothing(circumstances)) {
    return certain
      ? { status: "fill", after: composed, askReason: null }
      : { status: "ask", after: composed, askReason: "measure" };
  }
  if (occupied === "skip" || before === composed) return skip;
  if (occupied === "replace" && wasMade(circumstances)) return skip;
  const { text: after, mixes } =
    occupied === "append"
      ? appendEntry(before, composed, profile)
      : { text: composed, mixes: false };
  if (after === before) return skip;
  const askReason = reasonToAsk(circumstances, mixes);
  return { status: askReason ? "ask" : occupied, after, askReason };
}

/** A cell of nothing but white space holds nothing; a formula that shows nothing does. */
export function holdsNothing({
  before,
  beforeContent: { kind },
}: Pick<CellCircumstances, "before" | "beforeContent">): boolean {
  return before.trim() === "" && (kind === "empty" || kind === "text");
}

/**
 * Whether the target holds all of it in some tense, and nothing that the sources do not say. The plan
 * itself, copied word for word, is still to be told as a result.
 */
function wasMade({ composed, carried, before, sources, profile }: CellCircumstances): boolean {
  if (sources === null || fold(before) === fold(carried)) return false;
  const there = parseEntry(before).blocks;
  const possible = sources.flatMap((text) => parseEntry(text).blocks);
  return (
    missingBlocks(there, parseEntry(composed).blocks, profile).length === 0 &&
    saysNothingBeyond(possible, there, profile)
  );
}

function reasonToAsk(
  { beforeContent, certain, cutUp }: CellCircumstances,
  mixes: boolean,
): AskReason | null {
  if (!certain) return "measure";
  if (beforeContent.kind === "formula") return "formula";
  if (cutUp) return "cut-up";
  return mixes ? "untagged" : null;
}
