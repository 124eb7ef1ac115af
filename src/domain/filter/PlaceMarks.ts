import { positionKey, type Position } from "../cells/Position";
import { departmentsNamed } from "../department/departmentsNamed";
import type { Profile } from "../profile/Profile";
import type { UnreportedPlan } from "../unreported/UnreportedPlan";
import { plansOf } from "../unreported/plansOf";
import type { PlaceState } from "./WorkPlace";
import type { CellAt, WritingPlace } from "./WritingPlace";

/** A draft (未確認) where it stands today; `departments`: of its blocks, empty for text under no tag. */
export type DraftHere = CellAt & { readonly departments: readonly string[] };

/** A finding as far as places are concerned; `departments` empty: it is the secretariat's. */
export type FindingHere = CellAt & { readonly departments: readonly string[] };

/** What is said about places besides their text. */
export type PlaceMarks = {
  readonly drafts: readonly DraftHere[];
  readonly findings: readonly FindingHere[];
  /** 報告のない計画. Default: nothing was compared. */
  readonly unreported?: readonly UnreportedPlan[];
};

/** Looks up what stands at a place for one department; null: for everybody. */
export type MarkedPlaces = {
  readonly stateOf: (place: WritingPlace, department: string | null) => PlaceState;
  readonly findingsAt: (place: WritingPlace, department: string | null) => number;
  /** Which plans should be reported on there and are not. */
  readonly unreportedAt: (
    place: WritingPlace,
    department: string | null,
  ) => readonly UnreportedPlan[];
};

/** A draft is somebody's where it has a block of theirs, or none of anybody's. */
export function markPlaces(
  { drafts, findings, unreported = [] }: PlaceMarks,
  profile: Profile,
): MarkedPlaces {
  const draftsAt = byCell(
    drafts.map((draft) => ({
      ...draft,
      departments: draft.departments.flatMap((name) => departmentsNamed(name, profile)),
    })),
  );
  const findingsBy = byCell(findings);
  const plansAt = byCell(
    unreported.flatMap((plan) => (plan.target ? [{ ...plan.target, plan }] : [])),
  );
  const isDraft = (place: WritingPlace, department: string | null) =>
    at(draftsAt, place).some(
      ({ departments }) =>
        department === null || departments.length === 0 || departments.includes(department),
    );
  return {
    stateOf: (place, department) => {
      const missing = department === null ? isMissing(place) : place.missing.includes(department);
      if (missing) return "empty";
      return isDraft(place, department) ? "draft" : "written";
    },
    findingsAt: (place, department) =>
      at(findingsBy, place).filter(
        ({ departments }) => department === null || departments.includes(department),
      ).length,
    unreportedAt: (place, department) => {
      const plans = at(plansAt, place).map(({ plan }) => plan);
      return department === null ? plans : plansOf(department, plans, profile);
    },
  };
}

/** Of a place whose writers nobody knows, the text says it. */
function isMissing({ departments, missing, text }: WritingPlace): boolean {
  return departments.length === 0 ? text.trim() === "" : missing.length > 0;
}

function byCell<Mark extends CellAt>(marks: readonly Mark[]): ReadonlyMap<string, Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = keyOf(mark.sheetId, mark.position);
    found.set(key, [...(found.get(key) ?? []), mark]);
  }
  return found;
}

function at<Mark extends CellAt>(
  marks: ReadonlyMap<string, readonly Mark[]>,
  { cells }: WritingPlace,
): Mark[] {
  const keys = new Set(cells.map(({ sheetId, position }) => keyOf(sheetId, position)));
  return [...keys].flatMap((key) => marks.get(key) ?? []);
}

function keyOf(sheetId: string, position: Position): string {
  return `${sheetId} ${positionKey(position)}`;
}
