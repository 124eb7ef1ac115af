import type { SheetEdit } from "../../domain/edit/SheetEdit";
import type { Draft } from "../../domain/place/Draft";
import { isDraftOf } from "../../domain/place/isDraftOf";
import { stillAsked } from "../../domain/place/narrowedDraft";
import type { JournalRecord } from "./journalRecord";
import { marksThatStay } from "./marksThatStay";
import { addDrafts, removeDrafts } from "./notebookContent";
import { withFillOf } from "./placeDrafts";

/** What became of the drafts of a command that is declared finished. */
type SettledDrafts = {
  /** For the notebook: all that are 未確認. */
  readonly kept: readonly Draft[];
  /** For the journal: those of the command that stand, and those that it has confirmed. */
  readonly standing: readonly Draft[];
  readonly confirmed: readonly Draft[];
};

/** `done`: its edits that arrived, `open`: those that did not; `present`: the drafts of the notebook now. */
export function settledDrafts(
  records: readonly JournalRecord[],
  { done, open }: { readonly done: readonly SheetEdit[]; readonly open: readonly SheetEdit[] },
  present: readonly Draft[],
): SettledDrafts {
  const confirms = new Set(records.flatMap((record) => record.confirms));
  const drafts = records.flatMap((record) => record.drafts);
  const asked = records.flatMap((record) => record.edits);
  const known = new Map(present.map((draft) => [draft.id, draft]));
  const standing = drafts
    // One whose text was not to change stays for the departments that have not confirmed it.
    .filter((draft) => isDraftOf(draft, done) || !isDraftOf(draft, asked))
    .map((draft) => withFillOf(draft, asked, done))
    .flatMap((draft) =>
      confirms.has(draft.id) ? (leftOf(draft, known.get(draft.id)) ?? []) : draft,
    );
  // An undo that was cut off may have left drafts whose texts are gone, and not put back those that were confirmed.
  const asWere = addDrafts(
    present.filter((draft) => confirms.has(draft.id)),
    records.flatMap((record) => record.confirmed),
  );
  const staying = marksThatStay(asWere, asked, open);
  const asNow = standing.filter((draft) => known.get(draft.id) === draft);
  const unconfirmed = new Set([...staying, ...asNow].map(({ id }) => id));
  const gone = new Set([...confirms, ...drafts.map(({ id }) => id)]);
  return {
    kept: addDrafts(removeDrafts(present, gone), [...staying, ...standing]),
    standing,
    confirmed: removeDrafts(asWere, unconfirmed),
  };
}

/**
 * What stays of a draft for other departments. Where these have confirmed it meanwhile, it stays with whom the notebook
 * asks, if it is coloured: the colour goes with the last mark, and no cell is written here.
 */
function leftOf(left: Draft, now: Draft | undefined): Draft | null {
  return stillAsked(left, now) ?? (left.fillBefore && now ? now : null);
}
