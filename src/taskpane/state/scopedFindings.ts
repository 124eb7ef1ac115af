import type { Finding } from "../../domain/rules/Finding";
import type { IgnoredHere } from "../../usecases/checkWorkbook";
import type { Checked, CheckState } from "./CheckState";
import { jointPages } from "./jointPages";
import { ownDepartment } from "./ownDepartment";
import type { PaneState } from "./PaneState";
import { shownSheet } from "./shownReading";

/** The findings as the tab 点検 divides them. */
export type ScopedFindings = {
  /** The chosen department; null for the secretariat, who sees everything. */
  readonly department: string | null;
  readonly own: readonly Finding[];
  readonly all: readonly Finding[];
  /** What is listed: `own` or `all`. */
  readonly listed: readonly Finding[];
  /** Those that a person left as they are. */
  readonly ignored: readonly IgnoredHere[];
  /** How many stand on sheets that are no part of the table in front, listed or not. */
  readonly elsewhere: number;
};

type Asked = Pick<CheckState, "scope" | "everySheet"> &
  Pick<PaneState, "book" | "selection" | "department">;

const nothing: ScopedFindings = {
  department: null,
  own: [],
  all: [],
  listed: [],
  ignored: [],
  elsewhere: 0,
};
const known = new WeakMap<Checked, { readonly asked: Asked; readonly scoped: ScopedFindings }>();

/** The same value for the same state. Findings on hidden sheets are left out: nobody could go and look. */
export function scopedFindings(state: PaneState): ScopedFindings {
  const { check, book, selection, department } = state;
  const { checked, scope, everySheet } = check;
  if (!checked || book.kind !== "read") return nothing;
  const asked: Asked = { scope, everySheet, book, selection, department };
  const before = known.get(checked);
  if (before && sameAsked(before.asked, asked)) return before.scoped;
  const scoped = divide(state, checked);
  known.set(checked, { asked, scoped });
  return scoped;
}

/** Of the selection only the sheet counts. */
function sameAsked(a: Asked, b: Asked): boolean {
  return (
    a.scope === b.scope &&
    a.everySheet === b.everySheet &&
    a.book === b.book &&
    a.department === b.department &&
    a.selection?.sheetId === b.selection?.sheetId
  );
}

function divide(state: PaneState, checked: Checked): ScopedFindings {
  if (state.book.kind !== "read") return nothing;
  const { book } = state.book.understanding;
  const sheet = shownSheet(state);
  const department = ownDepartment(state);
  const hidden = new Set(
    state.book.understanding.sheets.flatMap(({ id, visibility }) =>
      visibility === "visible" ? [] : [id],
    ),
  );
  const pages = new Set(sheet ? jointPages(book, sheet).map(({ sheetId }) => sheetId) : []);
  const isHere = ({ sheetId }: Finding) => pages.has(sheetId);
  const isListed = (finding: Finding) =>
    !hidden.has(finding.sheetId) && (state.check.everySheet || isHere(finding));
  const seen = checked.findings.filter(({ sheetId }) => !hidden.has(sheetId));
  const all = seen.filter(isListed);
  const own = all.filter(
    ({ departments: whose }) => department !== null && whose.includes(department),
  );
  return {
    department,
    own,
    all,
    listed: department !== null && state.check.scope === "own" ? own : all,
    ignored: checked.ignored.filter(({ finding }) => isListed(finding)),
    elsewhere: seen.filter((finding) => !isHere(finding)).length,
  };
}
