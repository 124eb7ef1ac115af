import type { Position } from "../domain/cells/Position";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import { draftFill, type SheetEdit } from "../domain/edit/SheetEdit";
import type { Draft } from "../domain/place/Draft";
import { resolvePlace } from "../domain/place/resolvePlace";
import type { PlanBook } from "../domain/planSheet/PlanSheet";
import { succeed, type Result } from "../domain/Result";
import type { NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";

/** A draft (未確認) and where it stands today. */
export type FoundDraft = {
  readonly draft: Draft;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
  /** The text that stands there now. */
  readonly text: string;
  /** Somebody has changed the text since it was put there. */
  readonly changed: boolean;
};

export type DraftList = {
  readonly found: readonly FoundDraft[];
  /** Drafts whose place cannot be found any more; a person has to look. */
  readonly lost: readonly Draft[];
  readonly colourDrafts: boolean;
};

/** The drafts that are kept in the workbook, found again in it. */
export async function listDrafts(
  { notebook }: Deps,
  book: PlanBook,
): Promise<Result<DraftList, NotebookFailure>> {
  const notes = await notebook.read();
  if (!notes.ok) return notes;
  const { drafts, colourDrafts } = notes.value;
  const places = drafts.map((draft) => ({ draft, place: resolvePlace(draft.place, book) }));
  const found = places.flatMap(({ draft, place }): FoundDraft[] => {
    if (!place) return [];
    const { sheet, entry } = place;
    return [
      {
        draft,
        sheetId: sheet.sheetId,
        sheetName: sheet.sheetName,
        position: entry.anchor,
        text: entry.text,
        changed: entry.text !== draft.text,
      },
    ];
  });
  const lost = places.flatMap(({ draft, place }) => (place ? [] : [draft]));
  return succeed({ found, lost, colourDrafts });
}

/** Takes the 未確認 mark off: a person has read these. A colour that the add-in gave is given back. */
export function confirmDrafts(
  { workbook, now, newId }: Deps,
  drafts: readonly FoundDraft[],
): Promise<Result<Applied, ApplyFailure>> {
  const edits = drafts.flatMap(({ draft, sheetId, position }): SheetEdit[] =>
    draft.fillBefore
      ? [{ kind: "setFill", sheetId, position, before: draftFill, after: draft.fillBefore }]
      : [],
  );
  const confirms = drafts.map(({ draft }) => draft.id);
  const id = newId();
  return workbook.apply({ id, name: "confirmDrafts", at: now(), edits, drafts: [], confirms });
}
