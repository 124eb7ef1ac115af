import type { FilterFacts } from "../../domain/filter/shownMeasures";
import type { Understanding } from "../../usecases/understandWorkbook";
import { filterFacts } from "../../usecases/workList";
import type { PaneState } from "./PaneState";

type Asked = Pick<PaneState, "drafts"> & Pick<PaneState["check"], "checked">;

const known = new WeakMap<Understanding, { readonly asked: Asked; readonly facts: FilterFacts }>();

/**
 * What lists, filters and progress are counted from; the same value for the same state, null before the first reading.
 * Hidden sheets are left out, as in the check: nobody could go and write there.
 */
export function filterFactsNow({ book, drafts, check }: PaneState): FilterFacts | null {
  if (book.kind !== "read") return null;
  const { understanding } = book;
  const before = known.get(understanding);
  const { checked } = check;
  if (before && before.asked.drafts === drafts && before.asked.checked === checked)
    return before.facts;
  const facts = factsOf(understanding, { drafts, checked });
  known.set(understanding, { asked: { drafts, checked }, facts });
  return facts;
}

function factsOf(understanding: Understanding, { drafts, checked }: Asked): FilterFacts {
  const hidden = new Set(
    understanding.sheets.flatMap(({ id, visibility }) => (visibility === "visible" ? [] : [id])),
  );
  const findings = (checked?.findings ?? []).filter(({ sheetId }) => !hidden.has(sheetId));
  const found = drafts?.ok ? drafts.value.found : [];
  const facts = filterFacts(understanding, found, findings);
  return { ...facts, places: facts.places.filter(({ sheet }) => !hidden.has(sheet.sheetId)) };
}
