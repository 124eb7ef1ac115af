import { textContent, type CellContent } from "../domain/cells/CellContent";
import type { Position } from "../domain/cells/Position";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { Draft } from "../domain/place/Draft";
import type { Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** A cell, and the text that it is to hold as a draft. */
export type DraftText = {
  readonly sheetId: string;
  readonly position: Position;
  readonly before: CellContent;
  readonly text: string;
};

/**
 * Writes one cell whose text is a draft (未確認) from then on. `was`: the draft that it is already; its mark goes with the
 * old text and comes back by undo.
 */
export function writeDraft(
  { workbook, now, newId }: Pick<Deps, "workbook" | "now" | "newId">,
  { sheetId, position, before, text }: DraftText,
  draft: Omit<Draft, "id" | "text" | "fillBefore">,
  was: Draft | null,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const after = textContent(text);
  return workbook.apply(
    {
      id: newId(),
      name: "editEntry",
      at: now(),
      edits: [{ kind: "setContent", sheetId, position, before, after }],
      drafts: [{ ...draft, id: newId(), text, fillBefore: was?.fillBefore ?? null }],
      confirms: was ? [was.id] : [],
      places: [{ place: draft.place, position, text }],
    },
    running,
  );
}
