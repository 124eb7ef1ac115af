import type { FilterFacts } from "../../domain/filter/shownMeasures";
import type { Understanding } from "../../usecases/understandWorkbook";
import { filterFacts } from "../../usecases/workList";
import type { UnreportedPlan } from "../../domain/unreported/UnreportedPlan";
import type { PaneState } from "./PaneState";
import { unreportedNow } from "./unreportedNow";

type Asked = Pick<PaneState, "drafts"> &
  Pick<PaneState["check"], "checked"> &
  Pick<PaneState["carry"], "lastYear"> & { readonly unreported: readonly UnreportedPlan[] };

const known = new WeakMap<Understanding, { readonly asked: Asked; readonly facts: FilterFacts }>();

/**
 * What lists, filters and progress are counted from; the same value for the same state, null before the first reading.
 * Hidden sheets are left out, as in the check: nobody could go and write there. Last year's file counts where a person
 * has opened it to carry forward from.
 */
export function filterFactsNow(state: PaneState): FilterFacts | null {
  const { book, drafts, check, carry } = state;
  if (book.kind !== "read") return null;
  const { understanding } = book;
  const before = known.get(understanding);
  const { checked } = check;
  const unreported = unreportedNow(state);
  const asked: Asked = { drafts, checked, lastYear: carry.lastYear, unreported };
  if (before && sameAsked(before.asked, asked)) return before.facts;
  const facts = factsOf(understanding, asked);
  known.set(understanding, { asked, facts });
  return facts;
}

function sameAsked(a: Asked, b: Asked): boolean {
  return (
    a.drafts === b.drafts &&
    a.checked === b.checked &&
    a.lastYear === b.lastYear &&
    a.unreported === b.unreported
  );
}

function factsOf(understanding: Understanding, asked: Asked): FilterFacts {
  const { drafts, checked, lastYear } = asked;
  const hidden = new Set(
    understanding.sheets.flatMap(({ id, visibility }) => (visibility === "visible" ? [] : [id])),
  );
  const findings = (checked?.findings ?? []).filter(({ sheetId }) => !hidden.has(sheetId));
  const found = drafts?.ok ? drafts.value.found : [];
  const unreported = asked.unreported.filter(
    ({ target }) => !target || !hidden.has(target.sheetId),
  );
  const facts = filterFacts(understanding, found, findings, lastYear?.book, unreported);
  return { ...facts, places: facts.places.filter(({ sheet }) => !hidden.has(sheet.sheetId)) };
}
