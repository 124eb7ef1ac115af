import type { Succession } from "../carryForward/Succession";
import type { CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { Meaning } from "../planSheet/Meaning";
import type { Measure } from "../planSheet/PlanSheet";
import type { DraftSentence } from "../tense/draftEntry";

/**
 * What becomes of an entry whose year moves on. `draft`: last year's plan, told as a result; `carried`: last year's
 * project names, as they are; `moved`: a text of the same kind, one column over; `kept`: its own text, as a draft;
 * `emptied`. All but `moved` and `emptied` are 未確認 afterwards.
 */
export type RolledHow = "draft" | "carried" | "moved" | "kept" | "emptied";

/** One entry of the new year's form; it stands where it stood. */
export type RolledCell = {
  /** Sheet id and address; stable within the proposal. */
  readonly id: string;
  readonly how: RolledHow;
  readonly sheetId: string;
  /** As the sheet is called then. */
  readonly sheetName: string;
  readonly position: Position;
  /** What the entry means then. */
  readonly meaning: Meaning;
  /** The header that stands over it then. */
  readonly label: string;
  readonly measure: Measure;
  readonly role: string | null;
  readonly ordinal: number;
  /** Its row says what is planned in a column of its own: it is a row of the table also when all its entries are empty. */
  readonly rowStays: boolean;
  readonly before: string;
  readonly beforeContent: CellContent;
  readonly after: string;
  /** A figure that moves over stays a figure. */
  readonly afterContent: CellContent;
  /** Further cells of a cut-up entry: they are emptied, for `after` holds their text. */
  readonly slices: readonly { readonly position: Position; readonly content: CellContent }[];
  /** Where the text comes from, as the sheet is called now; null where it is `emptied` or the entry's own. */
  readonly from: RolledFrom | null;
  /** Of a `draft`: what was turned, and what a person should look at. */
  readonly sentences: readonly DraftSentence[];
  /** Of a `draft`: former departments in its tags; the name stays where nobody has said who took over. */
  readonly successions: readonly Succession[];
  readonly departments: readonly string[];
};

export type RolledFrom = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
  readonly text: string;
};

/**
 * Why an entry stays as it is although its header moves on. `formula`: it is calculated; `figures`: such columns stay
 * (`RollChoices`); `other-column`: what stands there is no report; `merged`: it reaches over several years.
 */
export type EntryStay = "formula" | "figures" | "other-column" | "merged";

export type LeftEntry = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
  readonly label: string;
  readonly text: string;
  readonly why: EntryStay;
};
