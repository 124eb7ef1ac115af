import { copiesInOrder } from "../../usecases/copiesInOrder";
import type { MergeDesk } from "../../usecases/MergeDesk";
import type { MergePart, ReviewChoice } from "./MergeState";
import type { PaneState } from "./PaneState";
import { reviewItems, type ReviewItem } from "./reviewItems";

/** `title` null: about no measure, or of nobody known. */
export type ReviewRow =
  | { readonly kind: "heading"; readonly key: string; readonly title: string | null }
  | { readonly kind: "item"; readonly key: string; readonly item: ReviewItem };

/** The list as it is shown, and how much there is in each part. */
export type Review = {
  readonly rows: readonly ReviewRow[];
  readonly counts: Readonly<Record<MergePart, number>>;
};

const known = new WeakMap<MergeDesk, Map<string, Review>>();
const nothing: Review = { rows: [], counts: { clash: 0, enters: 0, declined: 0, notice: 0 } };

/** What is listed, under its headings, in the order of the sheets or of the copies. The same value for the same state. */
export function reviewRows({ merge: { desk, review } }: PaneState): Review {
  if (!desk?.outcome) return nothing;
  const lists = known.get(desk) ?? new Map<string, Review>();
  known.set(desk, lists);
  const key = JSON.stringify(review);
  const listed = lists.get(key) ?? reviewOf(desk, review);
  lists.set(key, listed);
  return listed;
}

function reviewOf(desk: MergeDesk, { part, by, file }: ReviewChoice): Review {
  const items = reviewItems(desk);
  const here = (one: MergePart) =>
    file === null ? items[one] : items[one].filter(({ files }) => files.includes(file));
  const counts = {
    clash: here("clash").length,
    enters: here("enters").length,
    declined: here("declined").length,
    notice: here("notice").length,
  };
  const groups =
    by === "measures" ? byMeasure(here(part)) : byDepartment(here(part), departmentsOf(desk));
  return { rows: groups.flatMap(rowsOf), counts };
}

type Group = { readonly title: string | null; readonly items: readonly ReviewItem[] };

/** Measures in the order in which they first come; what is about none, last. */
function byMeasure(items: readonly ReviewItem[]): Group[] {
  const groups = grouped(items, ({ measure }) => [measure === "" ? null : measure]);
  return [...groups.filter(({ title }) => title !== null), ...groups.filter(isNobody)];
}

/** What several brought stands with each of them. */
function byDepartment(items: readonly ReviewItem[], order: readonly string[]): Group[] {
  const groups = grouped(items, ({ departments }) =>
    departments.length === 0 ? [null] : departments,
  );
  const rank = ({ title }: Group) => {
    const at = title === null ? -1 : order.indexOf(title);
    return at < 0 ? order.length : at;
  };
  return groups.sort((a, b) => rank(a) - rank(b));
}

function isNobody({ title }: Group): boolean {
  return title === null;
}

function grouped(
  items: readonly ReviewItem[],
  titlesOf: (item: ReviewItem) => readonly (string | null)[],
): Group[] {
  const groups = new Map<string | null, ReviewItem[]>();
  for (const item of items)
    for (const title of titlesOf(item)) {
      const group = groups.get(title);
      if (group) group.push(item);
      else groups.set(title, [item]);
    }
  return [...groups].map(([title, listed]) => ({ title, items: listed }));
}

function rowsOf({ title, items }: Group, index: number): ReviewRow[] {
  return [
    { kind: "heading", key: `heading ${index}`, title },
    ...items.map((item): ReviewRow => ({ kind: "item", key: `${index} ${item.key}`, item })),
  ];
}

function departmentsOf(desk: MergeDesk): string[] {
  return copiesInOrder(desk).flatMap(({ department }) => department ?? []);
}
