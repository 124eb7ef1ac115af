import type { Command } from "../../domain/edit/Command";
import { formatAddress } from "../../domain/cells/address";
import { isStructural } from "../../domain/edit/SheetEdit";
import { refuse, succeed } from "../../domain/Result";
import type { Running } from "../../ports/LiveWorkbook";
import { applyPlan } from "./applyPlan";
import { carryOut } from "./carryOut";
import { sealRecord } from "./journalRecord";
import type { OfficeHost } from "./OfficeHost";
import type { Outcome } from "./Plan";
import { journalLimits } from "./pruneJournal";
import { utf8Bytes } from "./splitEdits";

/**
 * Writes a command. One that is too large to be kept for undoing is not written. A command that gives one cell two
 * contents is a bug of whoever made it – one of the texts would be lost – and is thrown before anything is written.
 */
export async function applyCommand(
  office: OfficeHost,
  command: Command,
  running?: Running,
): Promise<Outcome> {
  if (!command.edits.some(isStructural)) refuseTwoContents(command);
  return carryOut(
    office,
    async (_context, sheets) => {
      const plan = applyPlan(command, sheets);
      const bytes = plan.pieces.reduce((sum, { intent }) => sum + utf8Bytes(sealRecord(intent)), 0);
      return bytes > journalLimits.bytes
        ? refuse({ code: "journal-full", detail: `${bytes} bytes`, restored: true })
        : succeed(plan);
    },
    running,
  );
}

function refuseTwoContents({ id, edits }: Command): void {
  const seen = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== "setContent") continue;
    const cell = `${edit.sheetId} ${formatAddress(edit.position)}`;
    if (seen.has(cell)) throw new Error(`Command ${id} writes ${cell} twice`);
    seen.add(cell);
  }
}
