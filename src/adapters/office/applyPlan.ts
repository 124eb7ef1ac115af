import type { Command } from "../../domain/edit/Command";
import { stagesOf } from "../../domain/edit/stagesOf";
import { isWhole, mayBeLeft } from "../../domain/edit/isWhole";
import {
  changesNothing,
  isContentEdit,
  isStructural,
  type SheetEdit,
} from "../../domain/edit/SheetEdit";
import { isDraftOf } from "../../domain/place/isDraftOf";
import { stillAsked } from "../../domain/place/narrowedDraft";
import type { NotebookContent } from "../../ports/Notebook";
import { withNewSheets, type JournalRecord } from "./journalRecord";
import { marksThatStay } from "./marksThatStay";
import { addDrafts, removeDrafts } from "./notebookContent";
import { narrows, withFillOf } from "./placeDrafts";
import type { EditOutcome, Ending, Plan } from "./Plan";
import { forgetRows, rememberRows } from "./rememberedRows";
import type { SheetNames } from "./sheetNames";
import { splitEdits } from "./splitEdits";

/** A command on its way into the sheet. `sheets` are those of the workbook now; their names are kept in the journal. */
export function applyPlan(command: Command, sheets: SheetNames): Plan {
  const edits = command.edits.filter((edit) => !changesNothing(edit));
  const inOrder = edits.some(isStructural);
  const groups = inOrder ? stagesOf(edits).flatMap(splitEdits) : splitEdits(edits);
  const records = groups.map((edits, part) =>
    recordOf(command, edits, part, groups.length, sheets),
  );
  const pieces = records.map((intent) => ({
    edits: intent.edits,
    lost: new Set<SheetEdit>(),
    kept: null,
    intent,
  }));
  const { rows } = command;
  return {
    commandId: command.id,
    pieces,
    inOrder,
    back: false,
    writes: true,
    // Confirming gives a colour back: a cell that has it already is as it should be.
    alreadyIsFine: command.name === "confirmDrafts",
    // Rows are hidden and shown so often, and in so few round trips, that the journal is cleared with the next write.
    adds: !rows,
    touchesNotebook: command.drafts.length + command.confirms.length > 0 || rows !== undefined,
    whole: isWhole(command),
    mayLeave: (edit) => mayBeLeft(edit, command),
    ...(rows && {
      noteFirst: (notebook: NotebookContent) => rememberRows(notebook, rows.hides),
    }),
    outdatedBy: (notebook) => leavesColour(command, notebook) || asksOthers(command, notebook),
    ending: (outcomes, notebook) => endingOf(command, records, outcomes, notebook),
  };
}

/** The mark of a draft that was to stay goes – other panes have confirmed the rest of it meanwhile –, and its colour not. */
function leavesColour(command: Command, { drafts }: NotebookContent): boolean {
  return command.drafts.some((draft) => {
    const now = drafts.find(({ id }) => id === draft.id);
    return now && draft.fillBefore && narrows(command, draft) && !stillAsked(draft, now);
  });
}

/** Another pane has taken back a confirming meanwhile: what that department is asked again is not to go with this one. */
function asksOthers({ asked }: Command, { drafts }: NotebookContent): boolean {
  return drafts.some(({ id, departments }) => {
    const known = asked?.get(id);
    return known !== undefined && departments.some((name) => !known.includes(name));
  });
}

function endingOf(
  command: Command,
  records: readonly JournalRecord[],
  outcomes: readonly (readonly EditOutcome[])[],
  notebook: NotebookContent,
): Ending {
  const confirms = new Set(command.confirms);
  const refused = outcomes.flat().filter(({ verdict }) => verdict !== "fits");
  const refusedEdits = refused.map(({ edit }) => edit);
  const written = outcomes.map(writtenEdits);
  const known = new Map(notebook.drafts.map((draft) => [draft.id, draft]));
  const standing = command.drafts
    .filter((draft) => !isDraftOf(draft, refusedEdits))
    .flatMap((draft) =>
      narrows(command, draft) ? (stillAsked(draft, known.get(draft.id)) ?? []) : draft,
    );
  const drafts = standing.map((draft) => withFillOf(draft, command.edits, written.flat()));
  const asked = notebook.drafts.filter((draft) => confirms.has(draft.id));
  // Where a text was not written the one that stands is no surer than before; a colour is told, and no reason to keep it.
  const staying = marksThatStay(asked, command.edits, refusedEdits.filter(isContentEdit));
  const confirmed = asked.filter((draft) => !staying.includes(draft));
  const leavesNoTrace = written.flat().length + drafts.length + confirmed.length === 0;
  const { hides = [], reveals = [] } = command.rows ?? {};
  return {
    notebook: {
      ...forgetRows(rememberRows(notebook, hides), reveals),
      drafts: addDrafts(
        removeDrafts(notebook.drafts, new Set(confirmed.map(({ id }) => id))),
        drafts,
      ),
    },
    records: leavesNoTrace
      ? null
      : records.map((record, part) => ({
          ...record,
          state: "done",
          ...withNewSheets(record, written[part] ?? [], written.flat()),
          ...(part === 0 ? { drafts, confirmed } : {}),
        })),
  };
}

function recordOf(
  command: Command,
  edits: readonly SheetEdit[],
  part: number,
  parts: number,
  sheets: SheetNames,
): JournalRecord {
  const ids = new Set(edits.map((edit) => edit.sheetId));
  const first = part === 0;
  return {
    state: "intent",
    part,
    parts,
    id: command.id,
    name: command.name,
    at: command.at,
    edits,
    drafts: first ? command.drafts : [],
    ...(first && command.places ? { places: command.places } : {}),
    ...(first && command.rows ? { rows: command.rows } : {}),
    confirms: first ? command.confirms : [],
    confirmed: [],
    sheetNames: Object.fromEntries([...sheets].filter(([id]) => ids.has(id))),
  };
}

/** What really stands in the cells, so that undoing recognises it: what Excel made of a text, where it did. */
function writtenEdits(outcomes: readonly EditOutcome[]): SheetEdit[] {
  return outcomes.flatMap(({ edit, verdict, kept }) => {
    if (verdict !== "fits") return [];
    return [kept ?? edit];
  });
}
