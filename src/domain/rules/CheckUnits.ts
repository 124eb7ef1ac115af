import type { SheetGrid } from "../cells/SheetGrid";
import type { MeasureGroup } from "../filter/measureGroups";
import type { JointTable } from "../planSheet/jointTables";
import type { Entry, Measure, PlanRow } from "../planSheet/PlanSheet";
import type { Legend } from "../schedule/findLegend";
import type { CheckedCell } from "./CheckedCell";

/** One entry: what departments wrote for a measure (and role) in one column. */
export type EntryUnit = {
  readonly entry: Entry;
  /** The cell in which it is written. */
  readonly anchor: CheckedCell;
  /** The cells that hold its text, anchor first; empty ones are left out. Several only where it is cut up. */
  readonly cells: readonly CheckedCell[];
  /** To whom untagged text belongs: the row's owners, else the sheet's department; by name in the register. */
  readonly owners: readonly string[];
  /** Nobody has said yet what its column means. */
  readonly asked: boolean;
  /** What symbols mean here: the sheet's printed legend, else the city's. */
  readonly legend: Legend;
};

/** One row of a measure in the form: who acts, what that role undertakes, and which departments see to it (担当課). */
export type FormRow = {
  readonly row: PlanRow;
  /** Rows under one merged cell share it. Null without such a column. */
  readonly role: CheckedCell | null;
  readonly duty: CheckedCell | null;
  /** Null also where nobody has said yet what the column means. */
  readonly owner: CheckedCell | null;
};

/** The form of one measure: everything that is printed before anybody writes. */
export type StructureUnit = {
  readonly measure: Measure;
  readonly rows: readonly FormRow[];
  /** The cells of the hierarchy columns that begin in its rows, left to right, then downwards. */
  readonly labels: readonly CheckedCell[];
  /** All cells of its rows: columns of the table, from left to right, whose merged areas begin in them. */
  readonly grid: SheetGrid;
  readonly columns: readonly number[];
};

/** One measure with all that is written for it. */
export type MeasureUnit = StructureUnit & { readonly entries: readonly EntryUnit[] };

/** All hierarchy, role and duty cells of one joint table, page after page. */
export type FormUnit = {
  readonly joint: JointTable;
  readonly measures: readonly StructureUnit[];
  readonly gridAt: (sheetId: string) => SheetGrid | null;
};

/** All entries of one joint table, for what only the whole column shows. */
export type TableUnit = { readonly joint: JointTable; readonly measures: readonly MeasureUnit[] };

/** One measure on all its pages, and what was written for it a year ago: for what compares years. */
export type YearUnit = {
  readonly pages: readonly MeasureUnit[];
  /** The same measure in last year's tables, where it surely is the same. None where last year's are not known. */
  readonly last: readonly MeasureGroup[];
  /** What is being written now, by `meaningKey`: the newest year of each kind and party. None in last year's own table. */
  readonly open: ReadonlySet<string>;
  /** Those of which most is written: there an empty entry was forgotten, elsewhere its turn is yet to come. */
  readonly nearlyDone: ReadonlySet<string>;
};

/** What a rule may look at, from narrow to wide. The narrower, the less has to be looked at again after a change. */
export type CheckUnits = {
  readonly entry: EntryUnit;
  readonly measure: MeasureUnit;
  readonly year: YearUnit;
  readonly form: FormUnit;
  readonly table: TableUnit;
};

export type UnitKind = keyof CheckUnits;
