import { invertCommandEdits } from "../../../domain/edit/invertCommandEdits";
import type { ApplyFailure } from "../../../domain/edit/Command";
import type { SheetEdit } from "../../../domain/edit/SheetEdit";
import { refuse, succeed, type Result } from "../../../domain/Result";
import { stateOf, type KeptCommand } from "../journalEntries";
import type { JournalRecord } from "../journalRecord";
import { keptRecords } from "../keptPieces";
import type { Plan, PlanPiece } from "../Plan";
import type { SheetNames } from "../sheetNames";
import { withoutDrafts } from "../undoPlan";
import { howFar, movesRows, type Reached } from "./howFar";

/**
 * A journaled command whose edits depend on each other on its way out: the last part first, each as far as it has come.
 * Its places are those of their turn and are not searched for; if one is lost, all of it stays.
 */
export async function undoInOrder(
  context: Excel.RequestContext,
  command: KeptCommand,
  sheets: SheetNames,
  at: string,
): Promise<Result<Plan, ApplyFailure>> {
  const reached = await howFar(context, command, sheets);
  if (!reached) return refuse(untold(command));
  const records = keptRecords(command);
  return succeed({
    commandId: command.id,
    pieces: reached.map((one, part) => pieceOf(one, command, part)).reverse(),
    inOrder: true,
    back: true,
    writes: true,
    unfinished: stateOf(command) === "intent",
    alreadyIsFine: true,
    adds: false,
    touchesNotebook: records.some(({ drafts, confirmed }) => drafts.length + confirmed.length > 0),
    ending: (_outcomes, notebook) => ({
      notebook: withoutDrafts(notebook, records, []),
      records: records.map((record) => undone(record, at)).reverse(),
    }),
  });
}

/** It cannot be told how far the command has come. */
export function untold({ parts }: KeptCommand): ApplyFailure {
  const [edit] = parts.flatMap(({ record }) => record.edits);
  const refused = edit ? [{ edit, reason: "place-lost" as const }] : [];
  return {
    code: "no-longer-fits",
    detail: "how far it came is not known",
    restored: true,
    refused,
  };
}

function pieceOf({ record, edits }: Reached, command: KeptCommand, part: number): PlanPiece {
  const kept = command.parts[part];
  const standing = movesRows(record) ? { standing: { count: edits.length, doubt: null } } : {};
  return {
    edits: invertCommandEdits(edits),
    lost: new Set<SheetEdit>(),
    kept: kept ? { id: kept.partId, xml: kept.xml } : null,
    intent: { ...record, state: "intent", ...standing },
  };
}

function undone({ standing: _standing, ...record }: JournalRecord, at: string): JournalRecord {
  return { ...record, state: "undone", undoneAt: at };
}
