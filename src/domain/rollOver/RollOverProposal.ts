import type { SheetEdit } from "../edit/SheetEdit";
import type { ReadingAnswers } from "../planSheet/ReadingAnswers";
import type { LeftEntry, RolledCell } from "./RolledCell";
import type { TableStay } from "./rollingTables";
import type { YearMove } from "./YearMove";

/** A sheet of which a table is not rolled over, and why. `rows`: of its header, to tell tables of one sheet apart. */
export type LeftTable = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headerRow: number;
  /** `reads-differently`: under the new headers it would be read as something else. */
  readonly why: TableStay | "reads-differently";
};

/** The new year's form as it would become, before anything is written. */
export type RollOverProposal = {
  /** The year that the form is about: the newest that it reports on or plans; then the next one. */
  readonly fiscalYear: number;
  /** Every year of the form that moves or could move. */
  readonly moves: readonly YearMove[];
  /** The edits of the chosen ones. */
  readonly headings: readonly SheetEdit[];
  /** The entries whose year moves on, in sheet order; those that stay word for word, too. */
  readonly cells: readonly RolledCell[];
  readonly left: readonly LeftEntry[];
  readonly leftTables: readonly LeftTable[];
  /** What a person said columns mean, under the new headers. */
  readonly answers: ReadingAnswers;
};

/** Why there is no new year's form to be made of a workbook. */
export type RollOverRefusal = {
  readonly code: "not-a-plan-sheet" | "nothing-moves";
  readonly tables: readonly LeftTable[];
};
