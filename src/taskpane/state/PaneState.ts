import type { Result } from "../../domain/Result";
import type { JournalEntry, Progress, ReadFailure, Selection } from "../../ports/LiveWorkbook";
import type { NotebookFailure } from "../../ports/Notebook";
import type { Locale } from "../../messages/inBoth";
import type { RibbonNote } from "../../messages/RibbonNote";
import type { DraftList } from "../../usecases/drafts";
import type { ListsInBook } from "../../usecases/listValidation";
import type { Understanding } from "../../usecases/understandWorkbook";
import { initialCarry, type CarryState } from "./CarryState";
import { initialCheck, type CheckState } from "./CheckState";
import { initialCirculate, type CirculateState } from "./CirculateState";
import { initialEdit, type EditState } from "./EditState";
import { initialFilter, type FilterState } from "./FilterState";
import { initialForm, type FormState } from "./FormState";
import { initialGuide, type GuideState } from "./GuideState";
import { initialHistory, type HistoryState } from "./HistoryState";
import { initialMerge, type MergeState } from "./MergeState";
import type { Outcome } from "./Outcome";
import { initialOutline, type OutlineState } from "./OutlineState";
import { initialProgress, type ProgressState } from "./ProgressState";
import { initialRecords, type RecordsState } from "./RecordsState";
import { initialRoll, type RollState } from "./RollState";
import {
  noWordsDraft,
  type KeptReading,
  type ReadingView,
  type Said,
  type WordsDraft,
} from "./readingState";

export const tabs = ["entry", "filter", "check", "carryForward", "merge"] as const;
export type Tab = (typeof tabs)[number];

export type WorkKind =
  | "reading"
  | "file"
  | "preview"
  | "writing"
  | "fixing"
  | "listing"
  | "undoing"
  | "confirming"
  | "editing"
  | "forming"
  | "filtering"
  | "summarising"
  | "comparing"
  | "takingBack"
  | "adopting"
  | "deciding"
  | "merging"
  | "reporting"
  | "circulating"
  | "removing";

/** What the sheet menu opens in front of the tab. */
export type MenuScreen = "history" | "form" | "rollOver" | "settings";

/** What is going on now. `slow` after a second: then it is shown, with a way to stop it. */
export type Work = {
  readonly kind: WorkKind;
  readonly progress: Progress | null;
  readonly slow: boolean;
  readonly startedAt: number;
  readonly stop: () => void;
};

export type Book =
  | { readonly kind: "unread" }
  | { readonly kind: "failed"; readonly failure: ReadFailure }
  | { readonly kind: "read"; readonly understanding: Understanding };

export type PaneState = {
  readonly tab: Tab;
  readonly book: Book;
  readonly work: Work | null;
  readonly selection: Selection | null;
  /** The person's own department as it was remembered; null for the secretariat. */
  readonly department: string | null;
  /** The language chosen here; null: as Office's own. */
  readonly language: Locale | null;
  /** False where this PC does not let the pane remember anything. */
  readonly remembers: boolean;
  readonly recognisedOpen: boolean;
  readonly recognisedView: ReadingView;
  /** As of the last reading. */
  readonly kept: KeptReading;
  readonly wordsDraft: WordsDraft;
  readonly said: Said | null;
  readonly drafts: Result<DraftList, NotebookFailure> | null;
  /** Newest first. */
  readonly journal: readonly JournalEntry[];
  readonly menuScreen: MenuScreen | null;
  /** Another value each time such a screen was left: the focus goes back to the menu. */
  readonly leftMenuScreen: object | null;
  readonly history: HistoryState;
  readonly records: RecordsState;
  readonly guide: GuideState;
  readonly form: FormState;
  readonly roll: RollState;
  readonly carry: CarryState;
  readonly outline: OutlineState;
  readonly check: CheckState;
  readonly filter: FilterState;
  readonly progress: ProgressState;
  readonly merge: MergeState;
  readonly circulate: CirculateState;
  /** Where lists (入力規則) can stand, as of the last look; null before the first. */
  readonly lists: Result<ListsInBook, ReadFailure> | null;
  readonly edit: EditState;
  /** What the last command did or why it did nothing; shown until the next one. */
  readonly outcome: Outcome | null;
  readonly ribbon: RibbonNote | null;
  /** Why the last click did not reach its cell. */
  readonly missed: ReadFailure | null;
  /** The workbook is open for reading alone; `seen`: a person knows, and went on. */
  readonly readOnly: "no" | "told" | "seen";
  /** Somebody else has written into the workbook while the pane was open; `seen`: a person has read what that means. */
  readonly others: "none" | "writing" | "seen";
};

export const initialPane: PaneState = {
  tab: "entry",
  book: { kind: "unread" },
  work: null,
  selection: null,
  department: null,
  language: null,
  remembers: true,
  recognisedOpen: false,
  recognisedView: "look",
  kept: { answers: [], words: false },
  wordsDraft: noWordsDraft,
  said: null,
  drafts: null,
  journal: [],
  menuScreen: null,
  leftMenuScreen: null,
  history: initialHistory,
  records: initialRecords,
  guide: initialGuide,
  form: initialForm,
  roll: initialRoll,
  carry: initialCarry,
  outline: initialOutline,
  check: initialCheck,
  filter: initialFilter,
  progress: initialProgress,
  merge: initialMerge,
  circulate: initialCirculate,
  lists: null,
  edit: initialEdit,
  outcome: null,
  ribbon: null,
  missed: null,
  readOnly: "no",
  others: "none",
};
