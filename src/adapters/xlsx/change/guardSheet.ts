import type { SheetGuarding } from "../../../domain/circulate/WorkbookChanges";
import { guardRow, newRow, type Guard } from "./guardRow";
import { appendChild } from "./markup/appendChild";
import { attribute, setAttribute } from "./markup/attributes";
import { putChild } from "./markup/childOrder";
import { insertion, splice, type Splice } from "./markup/splice";
import { childNamed, childrenNamed, type XmlNode } from "./markup/XmlNode";
import { OpenCells } from "./OpenCells";
import type { Part } from "./package/ChangedPackage";
import { protectionText } from "./protectionText";
import { sheetRows } from "./SheetRow";
import type { LockStyles } from "./styles/LockStyles";

/**
 * A worksheet's part with exactly the wanted cells open and the sheet protected. Cells keep their look: of those that
 * change only the style's number does. An open cell that does not stand in the part yet is put there, empty.
 */
export function guardSheet(part: Part, guarding: SheetGuarding, styles: LockStyles): string {
  const { text, root } = part;
  const columns = childrenNamed(childNamed(root, "cols"), "col");
  const guard: Guard = {
    text,
    open: new OpenCells(guarding.open),
    styles,
    columnStyle: (column) => Number(styleOf(text, columns, column) ?? 0),
  };
  const rows = [...sheetRows(part)];
  return splice(text, [
    ...columns.flatMap((column) => lockColumn(guard, column)),
    ...rows.flatMap((row) => guardRow(guard, row)),
    ...missingRows(guard, part),
    putChild(root, "worksheet", "sheetProtection", protectionText(part, guarding.options)),
  ]);
}

function styleOf(text: string, columns: readonly XmlNode[], column: number): string | null {
  const own = columns.find(
    (node) =>
      Number(attribute(text, node, "min")) <= column + 1 &&
      column + 1 <= Number(attribute(text, node, "max")),
  );
  return own ? attribute(text, own, "style") : null;
}

/** What a column says of the cells that do not stand in the part. */
function lockColumn({ text, styles }: Guard, column: XmlNode): Splice[] {
  const style = Number(attribute(text, column, "style") ?? 0);
  const locked = styles.styled(style, true);
  return locked === style ? [] : [setAttribute(text, column, "style", `${locked}`)];
}

/** Rows of open cells that do not stand in the part yet. */
function missingRows(guard: Guard, part: Part): Splice[] {
  const data = childNamed(part.root, "sheetData");
  if (!data) return [];
  const rows = [...sheetRows(part)];
  const present = new Set(rows.map(({ row }) => row));
  const missing = guard.open.rows().filter((row) => !present.has(row));
  const splices: Splice[] = [];
  let below = 0;
  for (const row of missing) {
    while ((rows[below]?.row ?? Infinity) < row) below++;
    const next = rows[below];
    if (!next) break;
    splices.push(insertion(next.node.start, newRow(guard, row)));
  }
  const last = missing.filter((row) => row > (rows.at(-1)?.row ?? -1));
  const xml = last.map((row) => newRow(guard, row)).join("");
  return xml === "" ? splices : [...splices, appendChild(part.text, data, xml)];
}
