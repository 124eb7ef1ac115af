import type { Command } from "../../domain/edit/Command";
import { refuse, succeed } from "../../domain/Result";
import type { Running } from "../../ports/LiveWorkbook";
import { applyPlan } from "./applyPlan";
import { carryOut } from "./carryOut";
import { sealRecord } from "./journalRecord";
import type { OfficeHost } from "./OfficeHost";
import type { Outcome } from "./Plan";
import { journalLimits } from "./pruneJournal";
import { utf8Bytes } from "./splitEdits";

/** Writes a command. One that is too large to be kept for undoing is not written. */
export function applyCommand(
  office: OfficeHost,
  command: Command,
  running?: Running,
): Promise<Outcome> {
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
