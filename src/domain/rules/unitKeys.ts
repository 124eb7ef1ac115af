import type { CellContent } from "../cells/CellContent";
import { formatSpan } from "../cells/address";
import { meaningKey } from "../planSheet/Meaning";
import type { CheckedCell } from "./CheckedCell";
import type { EntryUnit, StructureUnit } from "./CheckUnits";

/** Equal only for units about which every rule says the same: what a rule may read of them is in the key. */
export function entryKey(unit: EntryUnit): string {
  const { entry, anchor, cells, owners, departments, asked, legend } = unit;
  const { measure, role, meaning, column, ordinal } = entry;
  return [
    ...[anchor, ...cells].map(cellKey),
    measure.hierarchy.join("\u0001"),
    role,
    meaningKey(meaning),
    column.label,
    ordinal,
    owners.join("・"),
    departments.join("・"),
    asked,
    legend.map(({ symbol, meaning: said }) => symbol + said).join("\u0001"),
  ].join("\u0000");
}

export function structureKey({ measure, rows, labels, grid, columns }: StructureUnit): string {
  const cells = rows.flatMap(({ role, duty, owner }) =>
    [role, duty, owner].flatMap((cell) => cell ?? []),
  );
  const spans = rows.flatMap(({ row: { row } }) =>
    columns.map((column) => formatSpan(grid.span({ row, column }))),
  );
  const roles = rows.map(({ row }) => `${row.row}:${row.roles.join("・")}`);
  return [
    measure.hierarchy.join("\u0001"),
    ...labels.map(cellKey),
    ...cells.map(cellKey),
    ...roles,
    ...spans,
  ].join("\u0000");
}

function cellKey({ sheetId, sheetName, span, text, content, room }: CheckedCell): string {
  const given = room ? `${room.width} ${room.fontSize}` : "";
  return [sheetId, sheetName, formatSpan(span), text, contentKey(content), given].join("\u0001");
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
