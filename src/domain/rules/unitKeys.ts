import type { CellContent } from "../cells/CellContent";
import { meaningKey } from "../planSheet/Meaning";
import type { CheckedCell } from "./CheckedCell";
import type { EntryUnit, StructureUnit } from "./CheckUnits";

/** A form without roles is another one than a role that nobody has filled in. */
const noRole = "\u0001";

/** Equal only for units about which every rule says the same: what a rule may read of them is in the key. */
export function entryKey({ entry, anchor, cells, owners, asked, legend }: EntryUnit): string {
  const { measure, role, meaning, column, ordinal } = entry;
  const own = cells[0] === anchor ? cells : [anchor, ...cells];
  return [
    ...own.map(cellKey),
    ...measure.hierarchy,
    role ?? noRole,
    meaningKey(meaning),
    column.label,
    ordinal,
    asked,
    ...owners,
    ...legend.map(({ symbol, meaning: said }) => symbol + said),
  ].join("\u0000");
}

export function structureKey(unit: StructureUnit): string {
  const parts: string[] = [...unit.measure.hierarchy, ...unit.labels.map(cellKey)];
  for (const { row, role, duty, owner } of unit.rows) {
    parts.push(`${row.row}`, ...row.roles);
    for (const cell of [role, duty, owner]) if (cell) parts.push(cellKey(cell));
  }
  return [...parts, ...mergesIn(unit)].join("\u0000");
}

/** The merged areas that begin in the measure's rows or cross the first of them, each once a column. */
function mergesIn({ rows, grid, columns }: StructureUnit): string[] {
  const first = rows[0]?.row.row;
  const found: string[] = [];
  for (const column of columns) {
    let seen = -1;
    for (const one of rows) {
      const { row } = one.row;
      if (row <= seen) continue;
      const { top, left, bottom, right } = grid.span({ row, column });
      seen = bottom;
      const alone = top === bottom && left === right;
      if (!alone && (top === row || row === first)) found.push(`${top}.${left}.${bottom}.${right}`);
    }
  }
  return found;
}

function cellKey({ sheetId, sheetName, span, text, content, room }: CheckedCell): string {
  const { top, left, bottom, right } = span;
  const given = room ? `${room.width} ${room.fontSize}` : "";
  const held = contentKey(content);
  return `${sheetId}\u0001${sheetName}\u0001${top}.${left}.${bottom}.${right}\u0001${text}\u0001${held}\u0001${given}`;
}

function contentKey(content: CellContent): string {
  switch (content.kind) {
    case "empty":
    case "text":
      return content.kind;
    case "value":
      return `${content.value} ${content.numberFormat}`;
    case "formula":
      return `${content.formula} ${content.numberFormat}`;
  }
}
