import { formatAddress } from "../domain/cells/address";
import { positionKey, type Position } from "../domain/cells/Position";
import type { Applied, ApplyFailure, Command } from "../domain/edit/Command";
import { draftFill, type Fill, type SheetEdit } from "../domain/edit/SheetEdit";
import { addAnswers } from "../domain/profile/addAnswers";
import { succeed, type Result } from "../domain/Result";
import { proposeRollOver } from "../domain/rollOver/proposeRollOver";
import type { RollChoices } from "../domain/rollOver/RollChoices";
import { draftOfRolled, isDraft, rolledPlaces, rollEdits } from "../domain/rollOver/rollEdits";
import { rollingTables } from "../domain/rollOver/rollingTables";
import type { RollOverProposal, RollOverRefusal } from "../domain/rollOver/RollOverProposal";
import type { ReadFailure, Running } from "../ports/LiveWorkbook";
import type { NotebookFailure } from "../ports/Notebook";
import { listDrafts, type FoundDraft } from "./drafts";
import type { Deps } from "./Deps";
import { readingWords } from "./readingWords";
import { readPrompts } from "./readPrompts";
import type { Understanding } from "./understandWorkbook";

/** A new year's form as it is shown before anything is written. */
export type RollOverPreview = {
  readonly proposal: RollOverProposal;
  /** The workbook's name. */
  readonly file: string;
  /** When this workbook was rolled over last, ISO 8601; null: never, as far as its journal goes back. */
  readonly rolledAt: string | null;
  /** Sheets in which something would be written and that are protected: their protection has to go first. */
  readonly protectedSheets: readonly string[];
  /** Ids (sheet id and address) of cells with several fonts or colours inside, which a write loses. */
  readonly losesColours: ReadonlySet<string>;
  /** Texts that nobody has confirmed and that are replaced: their marks go with them. */
  readonly unconfirmed: readonly FoundDraft[];
  /** The fill of each cell, by id. */
  readonly fills: ReadonlyMap<string, Fill>;
};

export type RollPreviewFailure = RollOverRefusal | ReadFailure | NotebookFailure;

/** What making the new year's form in the open workbook would do. Nothing is written. `decided`: as for `proposeRollOver`. */
export async function previewRollOver(
  deps: Deps,
  understanding: Understanding,
  choices: RollChoices,
  decided: ReadonlyMap<string, boolean>,
): Promise<Result<RollOverPreview, RollPreviewFailure>> {
  const { snapshot, book, sheets } = understanding;
  const words = await readingWords(deps);
  const source = { snapshot, book, ...words };
  const prompts = await readPrompts(deps, rollingTables(source, choices));
  if (!prompts.ok) return prompts;
  const proposal = proposeRollOver({ ...source, prompts: prompts.value }, choices, decided);
  if (!proposal.ok) return proposal;
  const drafts = await listDrafts(deps, book);
  if (!drafts.ok) return drafts;
  const journal = await deps.workbook.journal();
  if (!journal.ok) return journal;
  const written = writtenCells(proposal.value);
  const looks = await deps.workbook.look(written);
  if (!looks.ok) return looks;
  const rolled = new Set(proposal.value.cells.map((cell) => cell.id));
  const last = journal.value.find(
    ({ command, state }) => command.name === "rollOver" && state !== "undone",
  );
  const touched = new Set(written.map(({ sheetId }) => sheetId));
  const mixed = looks.value.filter(({ mixedFormatting }) => mixedFormatting);
  return succeed({
    proposal: proposal.value,
    file: snapshot.file,
    rolledAt: last?.command.at ?? null,
    protectedSheets: sheets.flatMap((sheet) =>
      sheet.protected && touched.has(sheet.id) ? [sheet.name] : [],
    ),
    losesColours: new Set(mixed.map(idOf)),
    unconfirmed: drafts.value.found.filter((draft) => rolled.has(idOf(draft))),
    fills: new Map(looks.value.map((look) => [idOf(look), look.fill])),
  });
}

/**
 * Makes the new year's form as it was shown, all of it or nothing: one command, which one click takes back. `colour`: the
 * drafts also get their fill, except where a cell has one that could not be given back.
 */
export async function rollOver(
  deps: Deps,
  preview: RollOverPreview,
  colour: boolean,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const applied = await deps.workbook.apply(commandOf(deps, preview, colour), running);
  if (!applied.ok) return applied;
  const { answers: rolled } = preview.proposal;
  const { commandId } = applied.value;
  // What cannot be remembered is asked again; the form stands.
  await deps.notebook.update(({ answers: before, rolled: earlier = [], ...content }) => ({
    ...content,
    answers: addAnswers(before, rolled),
    colourDrafts: colour,
    rolled: [...earlier, ...(rolled.length > 0 ? [{ commandId, before, rolled }] : [])],
  }));
  return applied;
}

function commandOf({ now, newId }: Deps, preview: RollOverPreview, colour: boolean): Command {
  const { proposal, file, unconfirmed } = preview;
  const coloured = new Set(
    unconfirmed.flatMap((found) => (found.draft.fillBefore ? [idOf(found)] : [])),
  );
  const movesDraft = draftSources(unconfirmed);
  const drafts = proposal.cells
    .filter((cell) => isDraft(cell) || (cell.from && movesDraft.has(keyOf(cell.from))))
    .map((cell) => {
      const fill = colour && !coloured.has(cell.id) ? preview.fills.get(cell.id) : undefined;
      return draftOfRolled(cell, newId(), file, fill && fill.kind !== "other" ? fill : null);
    });
  const contents = rollEdits(proposal);
  const names = contents.filter(({ kind }) => kind === "renameSheet");
  return {
    id: newId(),
    name: "rollOver",
    at: now(),
    edits: [
      ...contents.filter(({ kind }) => kind !== "renameSheet"),
      ...drafts.flatMap(({ place, fillBefore }) =>
        fillBefore ? fillEdit(place.sheetId, place.lastPosition, fillBefore, draftFill) : [],
      ),
      ...unconfirmed.flatMap(({ draft, sheetId, position }) =>
        draft.fillBefore ? fillEdit(sheetId, position, draftFill, draft.fillBefore) : [],
      ),
      ...names,
    ],
    drafts,
    confirms: unconfirmed.map(({ draft }) => draft.id),
    places: rolledPlaces(proposal, new Set(unconfirmed.map(idOf))),
  };
}

/** Where texts stand that nobody has confirmed: moved over, they are no surer. */
function draftSources(unconfirmed: readonly FoundDraft[]): ReadonlySet<string> {
  return new Set(unconfirmed.map(keyOf));
}

function fillEdit(sheetId: string, position: Position, before: Fill, after: Fill): SheetEdit[] {
  return [{ kind: "setFill", sheetId, position, before, after }];
}

/** Every cell whose text changes, and those that are marked as drafts. */
function writtenCells(proposal: RollOverProposal): { sheetId: string; position: Position }[] {
  const cells = new Map<string, { sheetId: string; position: Position }>();
  for (const edit of rollEdits(proposal))
    if (edit.kind === "setContent") cells.set(keyOf(edit), edit);
  for (const cell of proposal.cells) if (isDraft(cell)) cells.set(keyOf(cell), cell);
  return [...cells.values()].map(({ sheetId, position }) => ({ sheetId, position }));
}

type Placed = { readonly sheetId: string; readonly position: Position };

function keyOf({ sheetId, position }: Placed): string {
  return `${sheetId} ${positionKey(position)}`;
}

function idOf({ sheetId, position }: Placed): string {
  return `${sheetId}!${formatAddress(position)}`;
}
