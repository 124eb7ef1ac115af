/**
 * Gives a sheet another name. Excel takes the formulas, print areas and names that speak of it along. Refused where the
 * name is taken, or is none (`isSheetName`).
 */
export type RenameSheet = {
  readonly kind: "renameSheet";
  readonly sheetId: string;
  readonly before: string;
  readonly after: string;
};
