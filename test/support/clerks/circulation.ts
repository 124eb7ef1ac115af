import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { mergeBooks } from "../../../src/domain/merge/mergeBooks";
import type { MergeInput, ReturnedCopy, Side } from "../../../src/domain/merge/MergeInput";
import type { MergeOutcome } from "../../../src/domain/merge/MergeOutcome";
import { samePosition } from "../../../src/domain/cells/Position";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import type { Profile } from "../../../src/domain/profile/Profile";
import type { Clerk } from "./Clerk";
import { withText } from "./write";

/** A workbook that a clerk gave back, and what is known of it beside its cells. */
export type Returned = Pick<ReturnedCopy, "file"> &
  Partial<Pick<ReturnedCopy, "stamped" | "said" | "sentRows">> & {
    /** What was done to it. */
    readonly by: Clerk;
    /** What it was made from, where that is not what was circulated. */
    readonly from?: WorkbookSnapshot;
    /** It knows that: it carries its own base. */
    readonly carriesBase?: boolean;
  };

export type Circulation = {
  readonly profile: Profile;
  /** What was circulated. */
  readonly base: WorkbookSnapshot;
  /** What the secretariat did to the master meanwhile; or the master itself. */
  readonly master?: Clerk | WorkbookSnapshot;
  readonly returned: readonly Returned[];
} & Partial<Pick<MergeInput, "decisions" | "circulatedTo" | "drafts">>;

export function sideOf(snapshot: WorkbookSnapshot, profile: Profile): Side {
  return { snapshot, book: readPlanBook(snapshot, profile) };
}

export function masterOf({ base, master = base }: Circulation): WorkbookSnapshot {
  return typeof master === "function" ? master(base) : master;
}

export function mergeReturned(circulation: Circulation): MergeOutcome {
  const { profile, base, returned, decisions = [], circulatedTo = null, drafts } = circulation;
  return mergeBooks({
    base: sideOf(base, profile),
    master: sideOf(masterOf(circulation), profile),
    copies: returned.map((one) => copyOf(one, base, profile)),
    profile,
    decisions,
    circulatedTo,
    ...(drafts && { drafts }),
  });
}

function copyOf(one: Returned, base: WorkbookSnapshot, profile: Profile): ReturnedCopy {
  const { file, by, from = base, stamped = null, said = null, sentRows = null } = one;
  return {
    ...sideOf({ ...by(from), file }, profile),
    file,
    stamped,
    said,
    sentRows,
    base: one.carriesBase === true ? sideOf(from, profile) : null,
  };
}

/** The master after the merge was written into it. A cell that does not hold what the merge takes it to hold is a bug. */
export function masterAfter(circulation: Circulation, { cells }: MergeOutcome): WorkbookSnapshot {
  const master = masterOf(circulation);
  return {
    ...master,
    sheets: master.sheets.map((sheet) =>
      cells
        .filter(({ sheetId }) => sheetId === sheet.id)
        .reduce((done, { position, before, after }) => {
          const text = done.cells.find((cell) => samePosition(cell, position))?.text ?? "";
          if (text !== before) throw new Error(`${text} is not ${before}`);
          return withText(done, position, after);
        }, sheet),
    ),
  };
}
