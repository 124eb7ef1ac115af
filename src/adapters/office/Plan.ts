import type { Verdict } from "../../domain/edit/judgeEdit";
import type { InPlaceEdit, SheetEdit } from "../../domain/edit/SheetEdit";
import type { NotebookContent } from "../../ports/Notebook";
import type { JournalRecord } from "./journalRecord";
import type { Applied, ApplyFailure } from "../../domain/edit/Command";
import type { Result } from "../../domain/Result";
import type { SheetNames } from "./sheetNames";
import type { XmlPart } from "./xmlParts";

export type Outcome = Result<Applied, ApplyFailure>;

/** Makes the plan, knowing which sheets there are; may look into the workbook. */
export type Planner = (
  context: Excel.RequestContext,
  sheets: SheetNames,
) => Promise<Result<Plan, ApplyFailure>>;

/** The edits that travel in one request, and the part of the journal that answers for them. */
export type PlanPiece = {
  readonly edits: readonly SheetEdit[];
  /** Those of them of which it is known that their cell cannot be found any more. */
  readonly lost: ReadonlySet<SheetEdit>;
  /** The part as it is now; null: it is added. */
  readonly kept: XmlPart | null;
  /** What the part says before anything is written. */
  readonly intent: JournalRecord;
};

/** What became of one edit. `kept`: the edit as Excel made it, where it is another one. */
export type EditOutcome = {
  readonly edit: SheetEdit;
  readonly verdict: Verdict;
  readonly kept: InPlaceEdit | null;
};

/** What journal and notebook say afterwards: a record a piece, in their order, or null: no trace is left. */
export type Ending = {
  readonly records: readonly JournalRecord[] | null;
  readonly notebook: NotebookContent;
};

/** Something that goes through the one door: applying, undoing or settling a command. */
export type Plan = {
  readonly commandId: string;
  readonly pieces: readonly PlanPiece[];
  /** All or nothing, one edit after the other: rows move, and every address is that of its turn. */
  readonly inOrder: boolean;
  /** Takes a command back: its row edits stand until they are carried out the other way round. */
  readonly back: boolean;
  /** False: cells are only looked at (settling an intent). */
  readonly writes: boolean;
  /** Which of the edits that do not fit a person is told of; absent: all. */
  readonly tells?: (outcome: EditOutcome) => boolean;
  /** A cell that holds the result already was not changed by somebody else, but by this command. */
  readonly alreadyIsFine: boolean;
  readonly touchesNotebook: boolean;
  /** The command to be taken back was cut off: what it left half way is its own. */
  readonly unfinished?: boolean;
  /** Rows are hidden or shown: all of it, or nothing where something does not fit. */
  readonly whole?: boolean;
  /** Edits that do not count for that: they are skipped where they do not fit. */
  readonly mayLeave?: (edit: SheetEdit) => boolean;
  /** What has to stand in the notebook before anything is written, so that a crash leaves no row behind. */
  readonly noteFirst?: (notebook: NotebookContent) => NotebookContent;
  /** What stands in the notebook by now makes another command of it: nothing of this one is to stay. */
  readonly outdatedBy?: (notebook: NotebookContent) => boolean;
  /** A command was added: the journal is kept small afterwards. */
  readonly adds: boolean;
  ending(outcomes: readonly (readonly EditOutcome[])[], notebook: NotebookContent): Ending;
};
