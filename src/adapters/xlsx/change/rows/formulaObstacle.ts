import type { WorkbookSnapshot } from "../../../../domain/cells/SheetSnapshot";
import { formatAddress } from "../../../../domain/cells/address";
import { formulaReferences } from "../../../../domain/form/formulaReferences";
import { hindered, type Obstacle } from "./Obstacle";
import type { RowShift } from "./RowShift";
import { namesAny, sheetsIn } from "./sheetsIn";

const columns = /(?<![\w.$\p{L}])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w(!])/iu;
const indirect = /(?:INDIRECT|OFFSET)\(/iu;

/**
 * The first formula that forbids to take rows out of a sheet: one that would move itself, one that refers to a row that goes
 * or moves, or to rows that cannot be told.
 */
export function formulaObstacle(
  book: WorkbookSnapshot,
  sheetName: string,
  shift: RowShift,
): Obstacle | null {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return null;
  const names = new Set([sheetName.toLowerCase()]);
  for (const { id, name, cells } of book.sheets) {
    for (const { row, column, content } of cells) {
      if (content.kind !== "formula") continue;
      const own = id === sheet.id;
      const bare = content.formula.replace(/"[^"]*"/gu, '""');
      const unsure = isUnsure(bare) || ((own || namesAny(bare, names)) && columns.test(bare));
      if ((own && row >= shift.first) || unsure) {
        const detail = `${name}!${formatAddress({ row, column })}: ${content.formula}`;
        return hindered("formula", detail).failure;
      }
    }
  }
  const into = formulaReferences(book, sheet.id).find(({ rows }) => rows.last >= shift.first);
  if (!into) return null;
  const from = book.sheets.find(({ id }) => id === into.sheetId)?.name;
  return hindered("formula", `${from}!${formatAddress(into.position)} refers to rows`).failure;
}

/** Addresses that are put together while reckoning, and ranges of sheets. */
function isUnsure(formula: string): boolean {
  return indirect.test(formula) || sheetsIn(formula).some((name) => name.includes(":"));
}
