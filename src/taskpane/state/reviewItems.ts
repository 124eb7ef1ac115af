import { comparePositions } from "../../domain/cells/Position";
import type {
  AcceptedChange,
  Conflict,
  MergeInfo,
  MergePlace,
  MergeWarning,
} from "../../domain/merge/MergeOutcome";
import type { MergeDesk } from "../../usecases/MergeDesk";
import { figuresOf } from "./mergeFigures";
import type { MergePart } from "./MergeState";

type Found =
  | { readonly kind: "change"; readonly change: AcceptedChange }
  | { readonly kind: "conflict"; readonly conflict: Conflict }
  | { readonly kind: "warning"; readonly warning: MergeWarning }
  | { readonly kind: "info"; readonly info: MergeInfo };

/** One thing that came back. `place`: in the master; null where it is about a copy, or not to be found in the master. */
export type ReviewItem = Found & {
  readonly key: string;
  readonly place: MergePlace | null;
  readonly measure: string;
  readonly files: readonly string[];
  /** Those who brought it; none where nobody knows. */
  readonly departments: readonly string[];
};

export type ItemsByPart = Readonly<Record<MergePart, readonly ReviewItem[]>>;

const known = new WeakMap<MergeDesk, ItemsByPart>();

/** Everything that came back, by what becomes of it, in the order of the sheets. The same value for the same desk. */
export function reviewItems(desk: MergeDesk): ItemsByPart {
  const items = known.get(desk) ?? itemsOf(desk);
  known.set(desk, items);
  return items;
}

function itemsOf(desk: MergeDesk): ItemsByPart {
  const { clashes, accepted, declined, unlisted } = figuresOf(desk);
  const { warnings = [], infos = [], copies = [] } = desk.outcome ?? {};
  const whose = new Map(copies.map(({ file, department }) => [file, department]));
  return {
    clash: clashes.map(ofConflict),
    enters: accepted.map(ofChange),
    declined: declined.map(ofConflict),
    notice: [
      ...inOrder([...unlisted.map(ofConflict), ...warnings.map(ofWarning)], desk),
      ...infos.map((info, index) => ofInfo(info, index, whose.get(info.file) ?? null)),
    ],
  };
}

function ofChange(change: AcceptedChange, index: number): ReviewItem {
  const { measure, file, department } = change;
  const about = { place: change, measure, files: [file], departments: [department] };
  return { kind: "change", key: `change ${index}`, change, ...about };
}

function ofConflict(conflict: Conflict): ReviewItem {
  const { id, type, measure, files, versions } = conflict;
  return {
    kind: "conflict",
    key: `conflict ${id}`,
    conflict,
    // An inserted row is only in the copy.
    place: type === "row-inserted" ? null : conflict,
    measure,
    files,
    departments: [...new Set(versions.flatMap(({ department }) => department ?? []))],
  };
}

function ofWarning(warning: MergeWarning, index: number): ReviewItem {
  const { measure, file, department } = warning;
  const about = { place: warning, measure, files: [file], departments: named(department) };
  return { kind: "warning", key: `warning ${index}`, warning, ...about };
}

function ofInfo(info: MergeInfo, index: number, department: string | null): ReviewItem {
  const about = { place: null, measure: "", files: [info.file], departments: named(department) };
  return { kind: "info", key: `info ${index}`, info, ...about };
}

function named(department: string | null): string[] {
  return department === null ? [] : [department];
}

function inOrder(items: readonly ReviewItem[], { understanding }: MergeDesk): ReviewItem[] {
  const tabs = new Map(understanding.snapshot.sheets.map(({ id }, index) => [id, index]));
  const tab = ({ place }: ReviewItem) => tabs.get(place?.sheetId ?? "") ?? tabs.size;
  const first = { row: 0, column: 0 };
  return [...items].sort(
    (a, b) =>
      tab(a) - tab(b) || comparePositions(a.place?.position ?? first, b.place?.position ?? first),
  );
}
