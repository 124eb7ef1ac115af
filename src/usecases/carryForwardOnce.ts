import { blocksAwaiting, sentencesAsked } from "../domain/carryForward/leftOpen";
import type { CarryPair, PairChoice } from "../domain/carryForward/CarryPair";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { ReadFailure } from "../ports/LiveWorkbook";
import { emptyNotebook, type NotebookContent } from "../ports/Notebook";
import { carryForwardYear, choosePairs, previewCarryForward } from "./carryForwardYear";
import type { Deps } from "./Deps";
import { findRemembered } from "./rememberPair";
import { understandWorkbook, type Understanding } from "./understandWorkbook";

/** Why one click is not enough: a person has to look. */
export type ChoiceNeeded =
  | "no-pair"
  | "several-pairs"
  | "last-year-file"
  | "nothing-to-fill"
  | "not-a-plan-sheet"
  | "losing-colours";

export type OnceOutcome =
  | {
      readonly kind: "done";
      readonly applied: Applied;
      /** Cells that a person has to decide about; they were not written. */
      readonly asked: number;
      /** Sentences in the cells written that stand as they were planned: only a person knows how to report them. */
      readonly sentencesAsked: number;
      /** Blocks in the cells written that have a former department's name, for several took over from it. */
      readonly blocksAwaiting: number;
      /** Texts of last year that have no place in this year's table. */
      readonly unmatched: number;
    }
  | { readonly kind: "choice-needed"; readonly why: ChoiceNeeded }
  | { readonly kind: "failed"; readonly failure: ApplyFailure | ReadFailure };

/**
 * The ribbon button: carries the remembered pair – or the only one there is – into the empty cells of the open workbook.
 * Where anything has to be chosen it writes nothing and says what.
 */
export async function carryForwardOnce(deps: Deps): Promise<OnceOutcome> {
  const understanding = await understandWorkbook(deps);
  if (!understanding.ok) return { kind: "failed", failure: understanding.failure };
  const notes = await deps.notebook.read();
  const content = notes.ok ? notes.value : emptyNotebook;
  const pair = onlyPair(understanding.value, content);
  if (typeof pair === "string") return { kind: "choice-needed", why: pair };
  return writePair(deps, understanding.value, pair, content.colourDrafts);
}

function onlyPair(
  understanding: Understanding,
  { pair }: NotebookContent,
): CarryPair | ChoiceNeeded {
  if (pair?.fromFile) return "last-year-file";
  const choice: PairChoice = choosePairs(understanding, null);
  const chosen = pair ? findRemembered([...choice.certain, ...choice.offered], pair) : null;
  if (chosen) return chosen;
  const [only, ...others] = choice.certain;
  if (only) return others.length === 0 ? only : "several-pairs";
  return understanding.book.readings.some((reading) => reading.planSheet)
    ? "no-pair"
    : "not-a-plan-sheet";
}

async function writePair(
  deps: Deps,
  understanding: Understanding,
  pair: CarryPair,
  colour: boolean,
): Promise<OnceOutcome> {
  const preview = await previewCarryForward(deps, understanding, null, pair, "skip");
  if (!preview.ok) return { kind: "failed", failure: preview.failure };
  const { proposal, losesColours } = preview.value;
  const empty = proposal.cells.filter((cell) => cell.status === "fill");
  if (empty.length === 0) return { kind: "choice-needed", why: "nothing-to-fill" };
  if (empty.some((cell) => losesColours.has(cell.id)))
    return { kind: "choice-needed", why: "losing-colours" };
  const chosen = new Set(empty.map((cell) => cell.id));
  const applied = await carryForwardYear(deps, preview.value, chosen, colour);
  if (!applied.ok) return { kind: "failed", failure: applied.failure };
  const asked = proposal.cells.filter((cell) => cell.status === "ask").length;
  return {
    kind: "done",
    applied: applied.value,
    asked,
    sentencesAsked: sentencesAsked(empty),
    blocksAwaiting: blocksAwaiting(empty),
    unmatched: proposal.unmatched.length,
  };
}
