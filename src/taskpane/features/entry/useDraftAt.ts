import { samePosition, type Position } from "../../../domain/cells/Position";
import type { FoundDraft } from "../../../usecases/drafts";
import { usePaneState } from "../../PaneContext";

/** The draft in a cell; null where there is none. */
export function useDraftAt(): (sheetId: string, position: Position) => FoundDraft | null {
  const drafts = usePaneState((state) => state.drafts);
  return (sheetId, position) =>
    (drafts?.ok ? drafts.value.found : []).find(
      (found) => found.sheetId === sheetId && samePosition(found.position, position),
    ) ?? null;
}
