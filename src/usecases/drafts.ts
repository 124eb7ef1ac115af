import { comparePositions, samePosition, type Position } from "../domain/cells/Position";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import { draftFill, type SheetEdit } from "../domain/edit/SheetEdit";
import type { Draft } from "../domain/place/Draft";
import { openDepartments } from "../domain/place/openDepartments";
import { resolveDrafts } from "../domain/place/resolveDrafts";
import type { Measure, PlanBook } from "../domain/planSheet/PlanSheet";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import type { Profile } from "../domain/profile/Profile";
import { succeed, type Result } from "../domain/Result";
import type { NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";

/** A draft (未確認) and where it stands today. */
export type FoundDraft = {
  readonly draft: Draft;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
  /** The measure as the sheet has it now. */
  readonly measure: Measure;
  /** The text that stands there now. */
  readonly text: string;
  /** Somebody has changed the text since it was put there. */
  readonly changed: boolean;
};

export type DraftList = {
  /** In the order of the sheets, however the notebook has them. */
  readonly found: readonly FoundDraft[];
  /** Drafts whose place cannot be found any more; a person has to look. */
  readonly lost: readonly Draft[];
  readonly colourDrafts: boolean;
};

/** The drafts that are kept in the workbook, found again in it. */
export async function listDrafts(
  { notebook }: Deps,
  book: PlanBook,
): Promise<Result<DraftList, NotebookFailure>> {
  const notes = await notebook.read();
  if (!notes.ok) return notes;
  const { drafts, colourDrafts } = notes.value;
  const resolved = resolveDrafts(drafts, book);
  const places = drafts.map((draft, i) => ({ draft, place: resolved[i] ?? null }));
  const found = places.flatMap(({ draft, place }): FoundDraft[] => {
    if (!place) return [];
    const { sheet, entry } = place;
    return [
      {
        draft,
        sheetId: sheet.sheetId,
        sheetName: sheet.sheetName,
        position: entry.anchor,
        measure: entry.measure,
        text: entry.text,
        changed: entry.text !== draft.text,
      },
    ];
  });
  const lost = places.flatMap(({ draft, place }) => (place ? [] : [draft]));
  const turns = new Map(planSheetsOf(book).map(({ sheetId }, turn) => [sheetId, turn]));
  const turnOf = ({ sheetId }: FoundDraft) => turns.get(sheetId) ?? turns.size;
  found.sort((a, b) => turnOf(a) - turnOf(b) || comparePositions(a.position, b.position));
  return succeed({ found, lost, colourDrafts });
}

/** Who confirms: a department by its name in the register, which says nothing of other departments' text. */
export type Confirmer = { readonly department: string; readonly profile: Profile };

/**
 * Takes the 未確認 mark off: a person has read these, or has dismissed ones that are `lost`. Null: somebody who answers for
 * all of the text; else a draft stays one for the other departments in it. A colour that the add-in gave is given back
 * with the last of them – but for lost ones, of which nobody knows where they stand. Where another pane has confirmed the
 * rest of one in the same moment, or taken its confirming back, it is tried again with what the notebook says then.
 */
export async function confirmDrafts(
  deps: Deps,
  drafts: readonly FoundDraft[],
  lost: readonly Draft[] = [],
  by: Confirmer | null = null,
): Promise<Result<Applied, ApplyFailure>> {
  let confirmed = await confirmNow(deps, drafts, lost, by);
  for (let again = 1; again < mostTries && isOutdated(confirmed); again++)
    confirmed = await confirmNow(deps, drafts, lost, by);
  return confirmed;
}

/** As many panes may come in between, one after the other. */
const mostTries = 4;

function isOutdated(result: Result<Applied, ApplyFailure>): boolean {
  return !result.ok && result.failure.code === "no-longer-fits" && result.failure.restored;
}

async function confirmNow(
  deps: Deps,
  drafts: readonly FoundDraft[],
  lost: readonly Draft[],
  by: Confirmer | null,
): Promise<Result<Applied, ApplyFailure>> {
  const { workbook, now, newId } = deps;
  const asked = [...drafts.map(asItStands), ...lost];
  const present = by ? await presentDrafts(deps, asked) : [];
  const left = by ? stillDrafts(present, by) : [];
  const open = new Set(left.map(({ id }) => id));
  const done = drafts.filter(({ draft }) => !open.has(draft.id));
  const edits = done.flatMap(({ draft, sheetId, position }): SheetEdit[] =>
    draft.fillBefore
      ? [{ kind: "setFill", sheetId, position, before: draftFill, after: draft.fillBefore }]
      : [],
  );
  if (edits.length > 0) await rememberPositions(deps, drafts);
  const confirms = asked.map(({ id }) => id);
  const id = newId();
  const known = new Map(present.map((draft) => [draft.id, draft.departments]));
  return workbook.apply({
    ...{ id, name: "confirmDrafts", at: now(), edits, drafts: left, confirms },
    ...(by && { asked: known }),
  });
}

/** A draft with the place where it was found. */
function asItStands({ draft, sheetId, sheetName, position }: FoundDraft): Draft {
  return { ...draft, place: { ...draft.place, sheetId, sheetName, lastPosition: position } };
}

/**
 * Drafts with the departments that the notebook asks now: another pane may have confirmed since this one looked. The
 * command looks once more, and drops what the notebook does not hold (`stillAsked`); where it cannot be read, the command
 * tells it.
 */
async function presentDrafts(
  { notebook }: Deps,
  drafts: readonly Draft[],
): Promise<readonly Draft[]> {
  const notes = await notebook.read();
  const now = new Map((notes.ok ? notes.value.drafts : []).map((one) => [one.id, one]));
  return drafts.map((draft) => ({
    ...draft,
    departments: (now.get(draft.id) ?? draft).departments,
  }));
}

/** What stays of drafts for other departments. */
function stillDrafts(
  drafts: readonly Draft[],
  { department, profile }: Confirmer,
): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const departments = openDepartments(draft, department, profile);
    return departments.length > 0 ? [{ ...draft, departments }] : [];
  });
}

/**
 * Undoing puts the drafts back and finds the cells of their colours by where the drafts stood: all of them, for an old
 * place of one may be where another one stands today. Where none has moved there is nothing to do; where the notebook
 * cannot be written the command itself tells it.
 */
async function rememberPositions({ notebook }: Deps, drafts: readonly FoundDraft[]): Promise<void> {
  const moved = new Map(
    drafts
      .filter(({ draft, sheetId, position }) => !standsAt(draft, sheetId, position))
      .map(({ draft, sheetId, sheetName, position }) => [
        draft.id,
        { sheetId, sheetName, lastPosition: position },
      ]),
  );
  if (moved.size === 0) return;
  await notebook.update((content) => ({
    ...content,
    drafts: content.drafts.map((draft) => ({
      ...draft,
      place: { ...draft.place, ...moved.get(draft.id) },
    })),
  }));
}

function standsAt({ place }: Draft, sheetId: string, position: Position): boolean {
  return place.sheetId === sheetId && samePosition(place.lastPosition, position);
}
