import { samePosition, type Position } from "../../../domain/cells/Position";
import type { FoundDraft } from "../../../usecases/drafts";
import { usePaneState } from "../../PaneContext";
import { ownDrafts, type OwnDraft } from "../../state/ownDrafts";

/** `own`: what one has to confirm oneself, null for nothing; `others`: which other departments have to. */
export type CellDraft = { readonly own: OwnDraft | null; readonly others: readonly string[] };

/** The draft in a cell. */
export function useDraftAt(): (sheetId: string, position: Position) => CellDraft {
  const { own, others } = usePaneState(ownDrafts);
  return (sheetId, position) => {
    const isHere = ({ found }: { readonly found: FoundDraft | null }) =>
      found?.sheetId === sheetId && samePosition(found.position, position);
    return { own: own.find(isHere) ?? null, others: others.find(isHere)?.departments ?? [] };
  };
}
