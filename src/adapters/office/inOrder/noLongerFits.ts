import { formatAddress } from "../../../domain/cells/address";
import { anchorOfEdit } from "../../../domain/edit/anchorOfEdit";
import type { ApplyFailure, RefusedEdit } from "../../../domain/edit/Command";
import type { Verdict } from "../../../domain/edit/judgeEdit";
import type { SheetEdit } from "../../../domain/edit/SheetEdit";

/**
 * Why a command that is carried out as a whole was not, from its edits that do not fit. Where a place is lost, that is
 * why the others do not fit either: only it is named. All of them protected is the sheet's matter, not the edits'.
 */
export function noLongerFits(
  misfits: readonly { readonly edit: SheetEdit; readonly verdict: Verdict }[],
): ApplyFailure {
  const refused = misfits.map(({ edit, verdict }) => ({ edit, reason: reasonOf(verdict) }));
  const lost = refused.filter(({ reason }) => reason === "place-lost");
  const named = lost.length > 0 ? lost : refused;
  const code = named.every(({ reason }) => reason === "protected") ? "protected" : "no-longer-fits";
  return {
    code,
    detail: named.slice(0, 5).map(describe).join("; "),
    restored: true,
    refused: named,
  };
}

/** Nobody but a person has put there what the command was to put there. */
function reasonOf(verdict: Verdict): RefusedEdit["reason"] {
  return verdict === "already" || verdict === "fits" ? "changed-since" : verdict;
}

function describe({ edit, reason }: RefusedEdit): string {
  return `${reason}: ${edit.kind} ${formatAddress(anchorOfEdit(edit))}`;
}
