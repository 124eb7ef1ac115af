import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";

/** Something that a person does to a worksheet. */
export type SheetChange = (sheet: SheetSnapshot) => SheetSnapshot;

/** Something that a person does to a workbook. */
export type Clerk = (book: WorkbookSnapshot) => WorkbookSnapshot;

/** Does all this to one sheet, in this order. */
export function onSheet(name: string, ...changes: readonly SheetChange[]): Clerk {
  return (book) => {
    if (!book.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
    const change = (sheet: SheetSnapshot) => changes.reduce((done, one) => one(done), sheet);
    return { ...book, sheets: book.sheets.map((s) => (s.name === name ? change(s) : s)) };
  };
}

/** One clerk after the other. */
export function inTurn(...clerks: readonly Clerk[]): Clerk {
  return (book) => clerks.reduce((done, clerk) => clerk(done), book);
}

/** Gives the copy back as it came. Red words do the same: fonts are nothing that a merge looks at. */
export const untouched: Clerk = (book) => book;

export function renameSheet(name: string, to: string): Clerk {
  return onSheet(name, (sheet) => ({ ...sheet, name: to }));
}
