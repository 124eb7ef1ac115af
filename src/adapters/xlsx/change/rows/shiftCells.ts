import { formatAddress, parseSpan } from "../../../../domain/cells/address";
import type { Span } from "../../../../domain/cells/Span";
import { succeed } from "../../../../domain/Result";
import { appendChild } from "../markup/appendChild";
import { attribute, setAttribute } from "../markup/attributes";
import { parseXml } from "../markup/parseXml";
import { insertion, removal, splice, type Splice } from "../markup/splice";
import { childNamed, childrenNamed } from "../markup/XmlNode";
import type { Part } from "../package/ChangedPackage";
import { sheetRows, type SheetRow } from "../SheetRow";
import { hindered, type Shifted } from "./Obstacle";
import type { RowShift } from "./RowShift";

/** Cells that take the place of others: by column, as XML without their new address. */
type Heirs = ReadonlyMap<number, string>;

/**
 * The rows of a sheet without those that go. A merged area whose first rows go keeps what it shows: the cells of its first
 * row take the place of those in the first row of it that stays.
 */
export function shiftCells(part: Part, shift: RowShift): Shifted {
  const { text } = part;
  const rows = [...sheetRows(part)];
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const heirs = new Map<number, Heirs>();
  for (const merge of mergesOf(part)) {
    if (!shift.removes(merge.top)) continue;
    const row = firstKept(merge, shift);
    if (row === null) continue;
    if (!byRow.has(row)) return hindered("extension", `row ${row + 1} does not stand in the part`);
    heirs.set(
      row,
      new Map([...(heirs.get(row) ?? []), ...topCells(text, byRow.get(merge.top), merge)]),
    );
  }
  const splices: Splice[] = [];
  for (const row of rows) {
    if (shift.removes(row.row)) splices.push(removal(row.node));
    else if (row.row >= shift.first) {
      if (!isAddressed(text, row)) return hindered("extension", "rows or cells without addresses");
      splices.push(...moveRow(text, row, shift.moved(row.row), heirs.get(row.row) ?? new Map()));
    }
  }
  return succeed(splices);
}

function mergesOf({ text, root }: Part): Span[] {
  return childrenNamed(childNamed(root, "mergeCells"), "mergeCell").flatMap(
    (node) => parseSpan(attribute(text, node, "ref") ?? "") ?? [],
  );
}

function firstKept({ top, bottom }: Span, shift: RowShift): number | null {
  for (let row = top + 1; row <= bottom; row++) if (!shift.removes(row)) return row;
  return null;
}

function topCells(text: string, row: SheetRow | undefined, { left, right }: Span) {
  const cells = row?.cells.filter(({ column }) => column >= left && column <= right) ?? [];
  return cells.map(({ column, node }) => [column, text.slice(node.start, node.end)] as const);
}

function isAddressed(text: string, { node, cells }: SheetRow): boolean {
  return [node, ...cells.map((cell) => cell.node)].every(
    (one) => attribute(text, one, "r") !== null,
  );
}

function moveRow(text: string, { node, cells }: SheetRow, to: number, heirs: Heirs): Splice[] {
  const address = (column: number) => formatAddress({ row: to, column });
  const heirText = (column: number, xml: string) => withAddress(xml, address(column));
  const moved = cells.map(({ column, node: cell }): Splice => {
    const heir = heirs.get(column);
    if (heir === undefined) return setAttribute(text, cell, "r", address(column));
    return { start: cell.start, end: cell.end, text: heirText(column, heir) };
  });
  const present = new Set(cells.map(({ column }) => column));
  const added = [...heirs].filter(([column]) => !present.has(column)).sort(([a], [b]) => a - b);
  const last: string[] = [];
  for (const [column, xml] of added) {
    const next = cells.find((cell) => cell.column > column);
    if (next) moved.push(insertion(next.node.start, heirText(column, xml)));
    else last.push(heirText(column, xml));
  }
  if (last.length > 0) moved.push(appendChild(text, node, last.join("")));
  return [setAttribute(text, node, "r", `${to + 1}`), ...moved];
}

function withAddress(xml: string, address: string): string {
  const cell = parseXml(xml);
  if (!cell) throw new Error("a piece of a well-formed text is well-formed");
  return splice(xml, [setAttribute(xml, cell, "r", address)]);
}
