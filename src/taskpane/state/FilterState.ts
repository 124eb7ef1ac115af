import type { DoubtfulRow } from "../../domain/filter/planVisibility";
import type { FilterMode, RowFilter } from "../../domain/filter/RowFilter";
import type { Result } from "../../domain/Result";
import type { RowState, RowStateFailure } from "../../usecases/rowState";

/** What is counted beside each other. `findings`: whatever the state; the others add up to all places. */
export const filterParts = ["empty", "draft", "findings", "written"] as const;
export type FilterPart = (typeof filterParts)[number];

/** `unreported`: places with plans without a report, whatever the state. `left`: everything at which there is something to do. */
export type CountedPart = FilterPart | "unreported" | "left";
export type ListedPart = CountedPart | "all";

/** What came of hiding or showing rows, as far as it is told in the tab itself. */
export type RowsTold =
  | { readonly kind: "hidden" | "shown"; readonly rows: number }
  /** `no-department`: nobody has said whose rows are to stay. */
  | { readonly kind: "none-shown" | "nothing" | "protected" | "no-department" };

/** Hidden rows of which a person has to say whose they are, before `then` goes on. */
export type AskedRows = {
  readonly rows: readonly DoubtfulRow[];
  readonly then: "hide" | "show";
};

/** The tab 絞込. */
export type FilterState = {
  readonly part: ListedPart;
  readonly search: string;
  /** Whose list the secretariat looks at; null: everybody's. Somebody with a department of their own sees that one's. */
  readonly listOf: string | null;
  /** Whose rows are to stay in the sheet; null: as the list. */
  readonly rowsOf: readonly string[] | null;
  /** null: 担当 for a department, 未記入 for the secretariat. */
  readonly mode: FilterMode | null;
  /** Which rows are hidden, as of the last look; null before the first. */
  readonly rows: Result<RowState, RowStateFailure> | null;
  /** The filter that this pane has put on, while it stands. */
  readonly applied: RowFilter | null;
  readonly told: RowsTold | null;
  readonly asked: AskedRows | null;
  /** Words of owner cells that a person wants to be asked about another time. */
  readonly later: ReadonlySet<string>;
};

export const initialFilter: FilterState = {
  part: "left",
  search: "",
  listOf: null,
  rowsOf: null,
  mode: null,
  rows: null,
  applied: null,
  told: null,
  asked: null,
  later: new Set(),
};
