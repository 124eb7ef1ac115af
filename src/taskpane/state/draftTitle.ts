import { measureTitle } from "../../domain/planSheet/measureTitle";
import type { Draft } from "../../domain/place/Draft";
import type { FoundDraft } from "../../usecases/drafts";

/** A draft's measure in one line as everywhere in the pane, with the role where it belongs to one. */
export function draftTitle({ draft, measure }: FoundDraft): string {
  return withRole(measureTitle(measure), draft);
}

/** The same of a draft that is not found any more: of its measure only the text is known. */
export function lostTitle(draft: Draft): string {
  const text = draft.place.measure;
  return withRole(measureTitle({ hierarchy: [text], text }), draft);
}

function withRole(title: string, { place }: Draft): string {
  return place.role === null ? title : `${title}（${place.role}）`;
}
