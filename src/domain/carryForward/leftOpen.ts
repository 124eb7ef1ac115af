import type { CarryBlock } from "./CarryBlock";
import type { CarryCell } from "./CarryProposal";

/** The sentences in some cells' drafts that are asked about and stand as they were planned. */
export function sentencesAsked(cells: readonly CarryCell[]): number {
  return taken(cells)
    .flatMap(({ source, plan }) => (source === "result" || !plan ? [] : plan.sentences))
    .filter(({ answer, plan, draft }) => answer === "asked" && plan === draft).length;
}

/** The blocks in some cells' drafts of which nobody has said who took over. */
export function blocksAwaiting(cells: readonly CarryCell[]): number {
  return taken(cells).filter(({ successions }) => successions.some(({ by }) => by === "asked"))
    .length;
}

function taken(cells: readonly CarryCell[]): CarryBlock[] {
  return cells.flatMap(({ blocks }) => blocks).filter(({ source }) => source !== "none");
}
