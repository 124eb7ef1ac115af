import type { ApplyFailure } from "../../../domain/edit/Command";
import type { SheetEdit } from "../../../domain/edit/SheetEdit";
import { refuse, succeed, type Result } from "../../../domain/Result";
import type { KeptCommand } from "../journalEntries";
import { settledEnding } from "../settlePlan";
import type { EditOutcome, Plan, PlanPiece } from "../Plan";
import type { SheetNames } from "../sheetNames";
import { howFar, movesRows, type Reached } from "./howFar";
import { untold } from "./undoInOrder";

/**
 * An intent whose edits depend on each other, declared finished as it stands: what is certainly written is kept as done;
 * of the part that was being written, what its places show.
 */
export async function settleInOrder(
  context: Excel.RequestContext,
  command: KeptCommand,
  sheets: SheetNames,
): Promise<Result<Plan, ApplyFailure>> {
  const reached = await howFar(context, command, sheets);
  if (!reached) return refuse(untold(command));
  const known = (one: Reached) => one.certain || movesRows(one.record);
  const done = (outcomes: readonly (readonly EditOutcome[])[]) => {
    // Parts are written in order: before one of which something has arrived, all has.
    const last = outcomes.map((piece) => arrivedEdits(piece).length > 0).lastIndexOf(true);
    return reached.map((one, part) =>
      known(one) || part < last ? one.edits : arrivedEdits(outcomes[part] ?? []),
    );
  };
  return succeed({
    commandId: command.id,
    pieces: reached.map((one, part): PlanPiece => {
      const kept = command.parts[part];
      return {
        edits: known(one) ? [] : one.edits,
        lost: new Set<SheetEdit>(),
        kept: kept ? { id: kept.partId, xml: kept.xml } : null,
        intent: { ...one.record, state: "intent" },
      };
    }),
    inOrder: false,
    back: false,
    writes: false,
    // No such command leaves drafts.
    tells: () => false,
    alreadyIsFine: true,
    adds: false,
    ...settledEnding(command, done, (outcomes) =>
      // As a whole or not at all: where nothing has arrived, nothing was confirmed either.
      done(outcomes).flat().length > 0 ? [] : reached.flatMap(({ record }) => record.edits),
    ),
  });
}

/** Those whose result stands in the sheet. */
function arrivedEdits(outcomes: readonly EditOutcome[]): SheetEdit[] {
  return outcomes.filter(({ verdict }) => verdict === "already").map(({ edit }) => edit);
}
