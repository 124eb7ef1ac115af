import type { WorkbookSnapshot } from "../../../../../src/domain/cells/SheetSnapshot";
import { ichinoseki } from "../../../../../src/domain/profile/known/ichinoseki";
import { reworded } from "../../../../support/clerks/blockText";
import { onSheet, type Clerk, type SheetChange } from "../../../../support/clerks/Clerk";
import { textOf } from "../../../../support/clerks/write";
import { readFixture } from "../../../../support/fixtures";

/** 一関市's progress table: one sheet of 14 measures with four role rows each, from row 4 to row 59. */
export const sheetName = "進捗管理表";
export const { profile } = ichinoseki;

export const thisYear = () => readFixture("ichinoseki_R5_clean.xlsx");
export const lastYear = () => readFixture("ichinoseki_R4_clean.xlsx");

export const onTable = (...changes: readonly SheetChange[]): Clerk =>
  onSheet(sheetName, ...changes);

/** Told of a workbook: its texts, and its texts with some words changed. */
export function tell(book: WorkbookSnapshot) {
  const text = (address: string) => textOf(book, sheetName, address);
  return {
    text,
    with: (address: string, ...changes: readonly (readonly [from: string, to: string])[]) =>
      changes.reduce((done, [from, to]) => reworded(done, from, to), text(address)),
  };
}

/** The departments of the register, without some. */
export function everyoneBut(...departments: readonly string[]): string[] {
  return profile.departments.map(({ name }) => name).filter((name) => !departments.includes(name));
}
