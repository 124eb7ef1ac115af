import type { CellContent } from "../cells/CellContent";
import { parseEntry } from "../entry/parseEntry";
import type { Profile } from "../profile/Profile";
import { appendEntry } from "./appendEntry";
import type { AskReason, CarryStatus, Occupied } from "./CarryProposal";
import { missingBlocks, saysNothingBeyond, standsAsPlanned } from "./missingBlocks";

export type CellDecision = {
  readonly status: CarryStatus;
  readonly after: string;
  readonly askReason: AskReason | null;
};

export type CellCircumstances = {
  /** The text to carry; `""` where nothing is taken. */
  readonly composed: string;
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
  const appended = occupied === "append" ? appendEntry(before, composed, profile) : composed;
  if (appended === before) return skip;
  const askReason = reasonToAsk(circumstances, appended);
  const after = appended ?? `${before}\n${composed}`;
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
 * Whether the target holds all of it in some tense, and nothing that the sources do not say. A copy of the
 * plan in its own words was not made by this.
 */
function wasMade({ composed, before, sources, profile }: CellCircumstances): boolean {
  if (sources === null) return false;
  const there = parseEntry(before).blocks;
  const wanted = parseEntry(composed).blocks;
  const possible = sources.flatMap((text) => parseEntry(text).blocks);
  const isCopy =
    saysNothingBeyond(wanted, there, profile) && standsAsPlanned(possible, there, wanted);
  return (
    !isCopy &&
    missingBlocks(there, wanted, profile).length === 0 &&
    saysNothingBeyond(possible, there, profile)
  );
}

function reasonToAsk(
  { beforeContent, certain, cutUp }: CellCircumstances,
  appended: string | null,
): AskReason | null {
  if (!certain) return "measure";
  if (beforeContent.kind === "formula") return "formula";
  if (cutUp) return "cut-up";
  return appended === null ? "untagged" : null;
}
