import { emptyNotebook, type NotebookContent } from "../../ports/Notebook";
import { judgeEdit, type Verdict } from "../../domain/edit/judgeEdit";
import type { SheetEdit } from "../../domain/edit/SheetEdit";
import type { Target } from "./editTargets";
import type { Plan, PlanPiece } from "./Plan";
import type { XmlPart } from "./xmlParts";

/** One edit on its way: what was found, what was decided, what the cell holds after the write. */
export type Step = {
  readonly edit: SheetEdit;
  readonly target: Target;
  readonly verdict: Verdict;
  kept: SheetEdit | null;
  /** The cell's number format after the latest look; a coerced text may have changed it. */
  formatNow: string;
};

/** How far a plan has come; what is needed to take it back. */
export type Attempt = {
  readonly plan: Plan;
  readonly sheetIds: ReadonlySet<string>;
  notebookParts: readonly XmlPart[];
  notebook: NotebookContent;
  /** A list a piece; ids of the parts that hold the pieces' records. */
  readonly pieces: { readonly piece: PlanPiece; partId: string; steps: Step[] }[];
  /** Requests that write cells, counted when they are sent. */
  writesSent: number;
  /** Of those, the ones that succeeded. */
  writesDone: number;
  notebookWritten: boolean;
};

export function beginAttempt(plan: Plan, sheetIds: ReadonlySet<string>): Attempt {
  return {
    plan,
    sheetIds,
    notebookParts: [],
    notebook: emptyNotebook,
    pieces: plan.pieces.map((piece) => ({ piece, partId: piece.kept?.id ?? "", steps: [] })),
    writesSent: 0,
    writesDone: 0,
    notebookWritten: false,
  };
}

export function judgeSteps({ edits, lost }: PlanPiece, targets: readonly Target[]): Step[] {
  return edits.map((edit, index) => {
    const target = targets[index] ?? { found: null, numberFormat: "General" };
    const verdict = lost.has(edit) ? "place-lost" : judgeEdit(edit, target.found);
    return { edit, target, verdict, kept: null, formatNow: target.numberFormat };
  });
}

export function fittingSteps(steps: readonly Step[]): Step[] {
  return steps.filter((step) => step.verdict === "fits");
}
