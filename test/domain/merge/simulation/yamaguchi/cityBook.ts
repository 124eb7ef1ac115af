import type { WorkbookSnapshot } from "../../../../../src/domain/cells/SheetSnapshot";
import { yamaguchi } from "../../../../../src/domain/profile/known/yamaguchi";
import { reworded } from "../../../../support/clerks/blockText";
import { inTurn, onSheet, type Clerk, type SheetChange } from "../../../../support/clerks/Clerk";
import { addBlock, textOf } from "../../../../support/clerks/write";
import { readFixture } from "../../../../support/fixtures";

export const { profile } = yamaguchi;

/** `on(2, …)`: what is done to the second of the twelve printed pages. */
export const on = (page: number, ...changes: readonly SheetChange[]): Clerk =>
  onSheet(`${page}ページ`, ...changes);

/**
 * 山口市's report: twelve pages of one table, no tags, an owner column. One block has a tag here, as departments write one
 * where a cell belongs to several of them.
 */
export async function circulated(): Promise<WorkbookSnapshot> {
  const book = await readFixture("yamaguchi_jisshi_joukyou.xlsx");
  return inTurn(on(12, addBlock("K7", "【介護保険課】\n・共生型の事業所への説明会を行いました。")))(
    book,
  );
}

/** Told of a workbook: the texts of `2ページ!K7`, and with some words changed. */
export function tell(book: WorkbookSnapshot) {
  const text = (place: string) => {
    const [sheet = "", address = ""] = place.split("!");
    return textOf(book, sheet, address);
  };
  return {
    text,
    with: (place: string, ...changes: readonly (readonly [from: string, to: string])[]) =>
      changes.reduce((done, [from, to]) => reworded(done, from, to), text(place)),
  };
}

/** The departments that the pages name, without some. */
export function everyoneBut(...departments: readonly string[]): string[] {
  return profile.departments.map(({ name }) => name).filter((name) => !departments.includes(name));
}
