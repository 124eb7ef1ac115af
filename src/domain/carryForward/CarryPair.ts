import type { Meaning } from "../planSheet/Meaning";

/**
 * A column by what it means, in one table of a workbook – which may be joined from several worksheets. Sheet, table and
 * address are those of its first page.
 */
export type ColumnRef = Meaning & {
  readonly file: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Index of the table within the sheet. */
  readonly table: number;
  readonly column: number;
  readonly label: string;
};

/** From a plan column to a result column; project columns (事業) go along where both sides have one. */
export type CarryPair = {
  readonly from: ColumnRef;
  readonly to: ColumnRef;
  /** The year of the result column that is filled. */
  readonly fiscalYear: number;
  readonly projects: { readonly from: ColumnRef; readonly to: ColumnRef } | null;
};

/**
 * The pairs between a source and a target. `certain`: plan of a year → result of the same year and party.
 * `offered`: pairs that only a person can choose (plan n → result n+1). More than one certain pair is a choice, too.
 */
export type PairChoice = {
  readonly certain: readonly CarryPair[];
  readonly offered: readonly CarryPair[];
};
