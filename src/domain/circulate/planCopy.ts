import { filteredRows, type FilteredSheet } from "../filter/filteredRows";
import { markPlaces } from "../filter/PlaceMarks";
import { formProtection } from "../form/protectForm";
import type { CopyFacts } from "./CopyFacts";
import { openAreas } from "./openAreas";
import type { SentRows } from "./Stamp";
import type { SheetChanges } from "./WorkbookChanges";

/** What makes a department's copy out of the master: the changes of each plan sheet, and the rows for the stamp. */
export type CopyPlan = {
  readonly department: string;
  readonly sheets: readonly SheetChanges[];
  /** null where it is sent whole. */
  readonly rows: readonly SentRows[] | null;
};

/**
 * The whole workbook for one department, by its name in the register: in plan sheets its cells are open and all else is
 * locked, and lists stand where their values are known. Sheets that are no plan sheets are left as they are.
 */
export function planCopy(facts: CopyFacts, department: string): CopyPlan {
  const sheets = ownRows(facts, department).map((own): SheetChanges => {
    const { sheetId, sheetName } = own.sheet;
    const open = openAreas(facts, department, own);
    const protection = { options: formProtection.options, open };
    return { sheetName, protection, lists: facts.lists.get(sheetId) ?? [] };
  });
  return { department, sheets, rows: null };
}

/** Which rows the department is shown, as its filter 担当 would show them. */
export function ownRows({ read, places }: CopyFacts, department: string): FilteredSheet[] {
  const marks = markPlaces({ drafts: [], findings: [] }, read.profile);
  const facts = { read, places, marks, findings: [] };
  return filteredRows(facts, { departments: [department], mode: "own" });
}
