import { sameMeaning } from "../planSheet/Meaning";
import type { Place } from "./Place";

/** Without the last address, and without the sheet's id, which is another one when the file is opened again. */
export function samePlace(a: Place, b: Place): boolean {
  return (
    a.sheetName === b.sheetName &&
    a.measure === b.measure &&
    a.role === b.role &&
    a.ordinal === b.ordinal &&
    sameMeaning(a.column, b.column)
  );
}
