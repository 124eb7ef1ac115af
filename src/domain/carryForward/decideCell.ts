import type { CellContent } from "../cells/CellContent";
import type { Entry } from "../planSheet/PlanSheet";
import { appendEntry } from "./appendEntry";
import type { AskReason, CarryStatus, Occupied } from "./CarryProposal";

export type CellDecision = {
  readonly status: CarryStatus;
  readonly after: string;
  readonly askReason: AskReason | null;
};

export type CellCircumstances = {
  readonly carried: string;
  readonly target: Entry;
  readonly beforeContent: CellContent;
  readonly occupied: Occupied;
  /** Whether the two measures are surely the same. */
  readonly certain: boolean;
};

/** What happens to one target; `ask` proposes a text that is written only when a person chooses that very cell. */
export function decideCell(circumstances: CellCircumstances): CellDecision {
  const { carried, target, occupied, certain } = circumstances;
  if (holdsNothing(circumstances)) {
    return certain
      ? { status: "fill", after: carried, askReason: null }
      : { status: "ask", after: carried, askReason: "measure" };
  }
  const skip: CellDecision = { status: "skip", after: target.text, askReason: null };
  if (occupied === "skip" || target.text === carried) return skip;
  const appended = occupied === "append" ? appendEntry(target.text, carried) : carried;
  if (appended === target.text) return skip;
  const askReason = reasonToAsk(circumstances, appended);
  const after = appended ?? `${target.text}\n${carried}`;
  return { status: askReason ? "ask" : occupied, after, askReason };
}

/** A cell of nothing but white space holds nothing; a formula that shows nothing does. */
function holdsNothing({ target, beforeContent }: CellCircumstances): boolean {
  const { kind } = beforeContent;
  return target.text.trim() === "" && (kind === "empty" || kind === "text");
}

function reasonToAsk(
  { target, beforeContent, certain }: CellCircumstances,
  appended: string | null,
): AskReason | null {
  if (!certain) return "measure";
  if (beforeContent.kind === "formula") return "formula";
  if (target.slices.length > 0) return "cut-up";
  return appended === null ? "untagged" : null;
}
