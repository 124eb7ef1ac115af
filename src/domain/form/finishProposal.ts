import type { Interval } from "../cells/Interval";
import { positionKey } from "../cells/Position";
import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { originsOf } from "../edit/originOfEdit";
import type { SheetEdit } from "../edit/SheetEdit";
import type { JointPart } from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import { succeed, type Result } from "../Result";
import type { Form } from "./Form";
import type { CellRef, FormNotice, FormProposal, FormRefusal, GoingText } from "./FormProposal";
import type { FormSteps } from "./formSteps";
import { measureFacts, onlyChanged, tableKey } from "./measureFacts";
import { refuseForm } from "./refuseForm";
import { renumberLabels } from "./renumberLabels";

type Planned = {
  readonly part: JointPart;
  readonly steps: FormSteps;
  readonly rows: Interval;
  readonly notices: readonly FormNotice[];
  readonly going: readonly GoingText[];
  /** The measures of the table as they are to be read afterwards. Null for a new one: `isNew` judges it. */
  readonly expected: (facts: readonly string[]) => readonly (string | null)[];
  /** Whether the new measure was read as it was meant. */
  readonly isNew?: (book: PlanBook) => boolean;
};

/**
 * A proposal out of steps – if the workbook, read again after them, still has every other measure with exactly its texts,
 * roles and entries. What cannot be proved to leave them alone is refused.
 */
export function finishProposal(form: Form, planned: Planned): Result<FormProposal, FormRefusal> {
  const { part, steps, rows, going } = planned;
  const { sheetId } = part.sheet;
  const snapshot = withSheet(form.snapshot, steps);
  const book = form.reread(snapshot);
  if (!readsOn(form, book, planned)) return refuseForm("others-would-change");
  const edits = steps.edits();
  const renumbering = renumberLabels(form, { snapshot, book });
  const stays: readonly FormNotice[] =
    renumbering.length > 0 ? [{ code: "numbers-stay", count: renumbering.length }] : [];
  const looksAt = rewrittenCells([...edits, ...renumbering]);
  const notices = [...planned.notices, ...stays];
  return succeed({ sheetId, edits, renumbering, notices, rows, looksAt, going });
}

function withSheet(snapshot: WorkbookSnapshot, steps: FormSteps): WorkbookSnapshot {
  const changed = steps.sheet();
  const sheets = snapshot.sheets.map((sheet) => (sheet.id === changed.id ? changed : sheet));
  return { ...snapshot, sheets };
}

function readsOn(form: Form, book: PlanBook, { part, expected, isNew }: Planned): boolean {
  const key = tableKey(part.sheet.sheetId, part.index);
  const [before, after] = [measureFacts(form.book), measureFacts(book)];
  return onlyChanged(before, after, key, expected) && (isNew?.(book) ?? true);
}

/** Today's cells with a text that these edits write over, each once. */
function rewrittenCells(edits: readonly SheetEdit[]): CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const origin of originsOf(edits)) {
    if (origin?.kind !== "setContent" || origin.before.kind !== "text") continue;
    const { sheetId, position } = origin;
    cells.set(`${sheetId} ${positionKey(position)}`, { sheetId, position });
  }
  return [...cells.values()];
}
