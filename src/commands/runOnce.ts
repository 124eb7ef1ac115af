import { formatAddress } from "../domain/cells/address";
import { anchorOfEdit } from "../domain/edit/anchorOfEdit";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { RibbonNote } from "../messages/RibbonNote";
import type { ReadFailure } from "../ports/LiveWorkbook";
import { carryForwardOnce } from "../usecases/carryForwardOnce";
import type { Deps } from "../usecases/Deps";
import { undoLast } from "../usecases/undo";

/** 前年度計画を実績へ: carries the pair forward in one click, or says what has to be chosen. */
export async function carryForwardByRibbon(deps: Deps): Promise<RibbonNote> {
  const outcome = await carryForwardOnce(deps);
  switch (outcome.kind) {
    case "done": {
      const { applied, asked, unmatched, sentencesAsked, blocksAwaiting } = outcome;
      const refused = refusedCells(applied);
      const left = {
        ...{ asked, refused, unmatched },
        ...(sentencesAsked > 0 ? { asPlanned: sentencesAsked } : {}),
        ...(blocksAwaiting > 0 ? { formerNames: blocksAwaiting } : {}),
      };
      return { kind: "carried", cells: cellsWritten(applied), left };
    }
    case "choice-needed":
      return { kind: "choose", why: outcome.why };
    case "failed":
      return noteOf(outcome.failure);
  }
}

/** 元に戻す: takes back the newest command of the add-in. */
export async function undoByRibbon(deps: Deps): Promise<RibbonNote> {
  const result = await undoLast(deps);
  if (!result.ok) return { kind: "failed", failure: result.failure };
  const { name, drafts } = result.value;
  return {
    kind: "undone",
    name,
    cells: name === "confirmDrafts" ? drafts : cellsWritten(result.value),
    left: refusedCells(result.value),
  };
}

function cellsWritten({ written }: Applied): number {
  return written.filter(({ kind }) => kind === "setContent").length;
}

/** A cell whose text and colour were both refused counts once. */
function refusedCells({ refused }: Applied): number {
  return new Set(refused.map(({ edit }) => `${edit.sheetId} ${formatAddress(anchorOfEdit(edit))}`))
    .size;
}

function noteOf(failure: ApplyFailure | ReadFailure): RibbonNote {
  return "restored" in failure ? { kind: "failed", failure } : { kind: "read-failed", failure };
}
