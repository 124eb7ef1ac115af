import type { ApplyFailure } from "../../domain/edit/Command";
import { isStructural } from "../../domain/edit/SheetEdit";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { JournalEntry, Move, Running } from "../../ports/LiveWorkbook";
import { carryOut } from "./carryOut";
import { stateOf, type KeptCommand } from "./journalEntries";
import { readCommands } from "./journalParts";
import { settleInOrder } from "./inOrder/settleInOrder";
import { undoInOrder } from "./inOrder/undoInOrder";
import type { OfficeHost } from "./OfficeHost";
import type { Outcome } from "./Plan";
import { settlePlan } from "./settlePlan";
import { undoPlan } from "./undoPlan";

/** Takes a command back, whether it was finished or not; a second time there is nothing to undo. */
export function undoCommand(
  office: OfficeHost,
  commandId: string,
  at: string,
  running?: Running,
  moves?: readonly Move[],
  emptied?: readonly string[],
): Promise<Outcome> {
  return carryOut(
    office,
    async (context, sheets) => {
      const found = findCommand(await readCommands(context), commandId, ["intent", "done"]);
      if (!found.ok) return found;
      return dependsOnOrder(found.value)
        ? undoInOrder(context, found.value, sheets, at)
        : succeed(undoPlan(found.value, sheets, at, moves, emptied));
    },
    running,
  );
}

/** Declares an unfinished command finished as it stands; no cell is written. */
export function settleCommand(
  office: OfficeHost,
  commandId: string,
  moves?: readonly Move[],
): Promise<Outcome> {
  return carryOut(office, async (context, sheets) => {
    const found = findCommand(await readCommands(context), commandId, ["intent"]);
    if (!found.ok) return found;
    return dependsOnOrder(found.value)
      ? settleInOrder(context, found.value, sheets)
      : succeed(settlePlan(found.value, sheets, moves));
  });
}

function dependsOnOrder({ parts }: KeptCommand): boolean {
  return parts.some(({ record }) => record.edits.some(isStructural));
}

function findCommand(
  commands: readonly KeptCommand[],
  id: string,
  states: readonly JournalEntry["state"][],
): Result<KeptCommand, ApplyFailure> {
  const command = commands.find((one) => one.id === id);
  return command && states.includes(stateOf(command))
    ? succeed(command)
    : refuse({ code: "nothing-to-undo", detail: id, restored: true });
}
