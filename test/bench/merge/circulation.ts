import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { largeBook } from "../largeBook";
import { mapCells } from "../largeYears";

/** As many departments as a large city circulates to. */
export const departments = Array.from({ length: 60 }, (_, i) => `第${i + 1}課`);

/** What is circulated: `largeBook`, its entries shared between all departments, two of them in each. */
export function circulatedBook(rows: number): WorkbookSnapshot {
  return mapCells(largeBook(rows), ({ text, row }) =>
    text
      .replace("【福祉課】", `【${ownerOf(row, 0)}】`)
      .replace("【長寿社会課】", `【${ownerOf(row, 1)}】`),
  );
}

/** What a department sends back: its own part of each result and plan written anew, all other text as it was. */
export function returnedBook(rows: number, department: string): WorkbookSnapshot {
  return mapCells(circulatedBook(rows), ({ text, row, column }) =>
    column === 5 || column === 7
      ? text.replace(
          `【${department}】\n■`,
          () => `【${department}】\n■ ${department}が${row}回見直した。`,
        )
      : text,
  );
}

/** One of the two departments that write into the entries of a row. */
function ownerOf(row: number, which: 0 | 1): string {
  const measure = Math.floor((row - 1) / 4);
  return departments[(measure * 2 + which) % departments.length] ?? "";
}
