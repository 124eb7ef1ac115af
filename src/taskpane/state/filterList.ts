import { formatAddress } from "../../domain/cells/address";
import { isLeft } from "../../domain/filter/isLeft";
import type { FilterFacts } from "../../domain/filter/shownMeasures";
import type { WorkPlace } from "../../domain/filter/WorkPlace";
import { fold } from "../../domain/text/fold";
import { workList } from "../../usecases/workList";
import { filterFactsNow } from "./filterFactsNow";
import type { CountedPart, FilterState, ListedPart } from "./FilterState";
import { ownDepartment } from "./ownDepartment";
import type { PaneState } from "./PaneState";

/** The work list as the tab 絞込 shows it. */
export type FilterList = {
  /** The person's own department; null: the secretariat, who may look at one department's list. */
  readonly own: string | null;
  /** Whose list it is; null: everybody's. */
  readonly department: string | null;
  /** All places, in sheet order. */
  readonly places: readonly WorkPlace[];
  readonly counts: Readonly<Record<CountedPart, number>>;
  /** Those of the chosen part that the search finds. */
  readonly listed: readonly WorkPlace[];
};

type Counted = Pick<FilterList, "places" | "counts">;
type Search = Pick<FilterState, "part" | "search">;
type Listed = { readonly search: Search; readonly list: FilterList };

const counted = new WeakMap<FilterFacts, Map<string | null, Counted>>();
const listed = new WeakMap<Counted, Listed>();
const nothing: FilterList = {
  own: null,
  department: null,
  places: [],
  counts: { empty: 0, draft: 0, findings: 0, written: 0, unreported: 0, left: 0 },
  listed: [],
};

/** The same value for the same state. */
export function filterList(state: PaneState): FilterList {
  const facts = filterFactsNow(state);
  if (!facts) return nothing;
  const own = ownDepartment(state);
  const department = own ?? state.filter.listOf;
  const mine = countPlaces(facts, department);
  const { part, search } = state.filter;
  const before = listed.get(mine);
  if (before?.search.part === part && before.search.search === search && before.list.own === own)
    return before.list;
  const inPart = mine.places.filter((place) => isIn(place, part));
  const list = { own, department, ...mine, listed: found(inPart, search, facts) };
  listed.set(mine, { search: { part, search }, list });
  return list;
}

function countPlaces(facts: FilterFacts, department: string | null): Counted {
  const lists = counted.get(facts) ?? new Map<string | null, Counted>();
  counted.set(facts, lists);
  const before = lists.get(department);
  if (before) return before;
  const places = workList(facts, department);
  const count = (part: ListedPart) => places.filter((place) => isIn(place, part)).length;
  const counts = {
    empty: count("empty"),
    draft: count("draft"),
    findings: count("findings"),
    written: count("written"),
    unreported: count("unreported"),
    left: count("left"),
  };
  const result = { places, counts };
  lists.set(department, result);
  return result;
}

function isIn(place: WorkPlace, part: ListedPart): boolean {
  switch (part) {
    case "all":
      return true;
    case "left":
      return isLeft(place);
    case "findings":
      return place.findings > 0;
    case "unreported":
      return place.unreported.length > 0;
    default:
      return place.state === part;
  }
}

const folded = new WeakMap<FilterFacts, ReadonlyMap<string, string>>();

/** Widths, spaces and case do not count; what is written in the place counts, too. */
function found(
  places: readonly WorkPlace[],
  search: string,
  facts: FilterFacts,
): readonly WorkPlace[] {
  const wanted = fold(search).toLowerCase();
  if (wanted === "") return places;
  const texts = folded.get(facts) ?? foldedTexts(facts);
  folded.set(facts, texts);
  return places.filter((place) => {
    const { measureTitle, column, departments, position } = place;
    const said = [measureTitle, column.label, ...departments, formatAddress(position)].join("\n");
    const text = texts.get(keyOf(place.sheetId, formatAddress(position))) ?? "";
    return `${fold(said).toLowerCase()}\n${text}`.includes(wanted);
  });
}

function foldedTexts({ places }: FilterFacts): ReadonlyMap<string, string> {
  return new Map(
    places.map(({ sheet, entry, text }) => [
      keyOf(sheet.sheetId, formatAddress(entry.anchor)),
      fold(text).toLowerCase(),
    ]),
  );
}

function keyOf(sheetId: string, address: string): string {
  return `${sheetId} ${address}`;
}
