import { succeed, type Result } from "../../../../domain/Result";
import type { Package } from "../../Package";
import { fault, type ReadFault } from "../../ReadFault";
import type { Reading } from "../../Reading";
import { readRelationships, type Relationship } from "../../relationships";
import { readWorkbookPart } from "../../workbookPart";

/** Where the parts of a workbook are. */
export type BookParts = {
  /** The workbook's own part. */
  readonly main: string;
  readonly relationships: readonly Relationship[];
  /** Its sheets in tab order, worksheets and others. */
  readonly sheets: readonly SheetPart[];
};

export type SheetPart = { readonly name: string; readonly kind: string; readonly part: string };

export async function findBookParts(
  book: Package,
  reading: Reading,
): Promise<Result<BookParts, ReadFault>> {
  const top = await readRelationships(book, "", reading);
  if (!top.ok) return top;
  const main = top.value.find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined || main.toLowerCase().endsWith(".bin"))
    return fault("not-a-workbook", "no workbook of XML parts");
  const workbook = await readWorkbookPart(book, main, reading);
  if (!workbook.ok) return workbook;
  const relationships = await readRelationships(book, main, reading);
  if (!relationships.ok) return relationships;
  const sheets = workbook.value.sheets.flatMap(({ name, relationship }) => {
    const own = relationships.value.find(({ id }) => id === relationship);
    return own ? [{ name, kind: own.kind, part: own.target }] : [];
  });
  return succeed({ main, relationships: relationships.value, sheets });
}
