import { emptyNotebook, type NotebookContent } from "../../ports/Notebook";
import type { Verdict } from "../../domain/edit/judgeEdit";
import { isRowEdit, type InPlaceEdit } from "../../domain/edit/SheetEdit";
import type { Target } from "./editTargets";
import type { EditOutcome, Plan, PlanPiece } from "./Plan";
import type { QueuedNotebook } from "./queueNotebook";
import type { Witnesses } from "./witnesses";
import type { XmlPart } from "./xmlParts";

/**
 * One edit on its way: what was found, what was decided, what its place holds after the write. Where somebody was quicker
 * than the write (`overtaken`), all three are what that made of them.
 */
export type Step = {
  edit: InPlaceEdit;
  target: Target;
  verdict: Verdict;
  kept: InPlaceEdit | null;
  /** The edit as it is kept in the journal: a new sheet has got its id. */
  made: InPlaceEdit;
  /** It gives a new row its look: nothing has to be given back, the row goes. */
  readonly goesWithRow?: boolean;
  /** The cell's number format after the latest look; a coerced text may have changed it. */
  formatNow: string;
};

/** The edits of one piece on their way: either row edits, or others. */
export type PieceAttempt = {
  readonly piece: PlanPiece;
  /** The part that holds its record. */
  partId: string;
  steps: Step[];
  /** Row edits were sent; how many of them arrived the journal says. */
  rowsBegun: boolean;
};

/** How far a plan has come; what is needed to take it back. */
export type Attempt = {
  readonly plan: Plan;
  readonly sheetIds: ReadonlySet<string>;
  readonly witnesses: Witnesses;
  notebookParts: readonly XmlPart[];
  notebook: NotebookContent;
  readonly pieces: readonly PieceAttempt[];
  /** Requests that write cells, counted when they are sent. */
  writesSent: number;
  /** Of those, the ones that succeeded. */
  writesDone: number;
  notebookWritten: boolean;
  /** Cells were merged in rows that are not the ones that were meant: a person has to look. */
  mergedElsewhere: boolean;
  /** As it was written first (`Plan.noteFirst`); asked for after that round trip. */
  firstNote: QueuedNotebook | null;
};

export function beginAttempt(
  plan: Plan,
  sheetIds: ReadonlySet<string>,
  witnesses: Witnesses,
): Attempt {
  return {
    plan,
    sheetIds,
    witnesses,
    notebookParts: [],
    notebook: emptyNotebook,
    pieces: plan.pieces.map((piece) => ({
      piece,
      partId: piece.kept?.id ?? "",
      steps: [],
      rowsBegun: false,
    })),
    writesSent: 0,
    writesDone: 0,
    notebookWritten: false,
    mergedElsewhere: false,
    firstNote: null,
  };
}

export function fittingSteps(steps: readonly Step[]): Step[] {
  return steps.filter((step) => step.verdict === "fits");
}

/** What has become of the edits of a piece, in their order. Row edits are all carried out, or there is no outcome. */
export function outcomesOf({ piece, steps }: PieceAttempt): EditOutcome[] {
  const rows = piece.edits.filter(isRowEdit);
  const others = steps.map(({ made, verdict, kept }) => ({ edit: made, verdict, kept }));
  return [...others, ...rows.map((edit) => ({ edit, verdict: "fits" as const, kept: null }))];
}
