import { formatColumn } from "../domain/cells/address";
import type { Interval } from "../domain/cells/Interval";
import { parseEntry } from "../domain/entry/parseEntry";
import type { Block } from "../domain/entry/Entry";
import { resolveDepartment } from "../domain/department/resolveDepartment";
import { splitOwners } from "../domain/department/splitOwners";
import { hasBlocks } from "../domain/planSheet/hasBlocks";
import type { PlanColumn } from "../domain/planSheet/PlanColumn";
import type { Entry, PlanRow, PlanTable } from "../domain/planSheet/PlanSheet";
import { appliesIn } from "../domain/schedule/appliesIn";
import { parseSymbols } from "../domain/schedule/parseSymbols";
import type { InspectWords } from "./InspectWords";

/** One table in the terms of the command line. */
export function inspectTable(table: PlanTable, words: InspectWords) {
  const written = new Map<number, Entry[]>();
  for (const entry of table.entries) {
    const { row } = entry.anchor;
    written.set(row, [...(written.get(row) ?? []), entry]);
  }
  return {
    titleRows: table.titleRows && excelRows(table.titleRows),
    titles: table.titles,
    headerRows: excelRows(table.headerRows),
    repeatedHeaderRows: table.repeatedHeaderRows.map(excelRows),
    columns: table.columns.map(inspectColumn),
    rows: table.rows.map((row) => inspectRow(row, written.get(row.row) ?? [], words)),
    otherRows: table.otherRows.map(({ row, kind }) => ({ row: row + 1, kind })),
  };
}

function excelRows({ first, last }: Interval): [number, number] {
  return [first + 1, last + 1];
}

function inspectColumn({ column, kind, level, fiscalYear, party, label }: PlanColumn) {
  const letter = formatColumn(column);
  return kind === "hierarchy"
    ? { column: letter, kind, level, fiscalYear, party, label }
    : { column: letter, kind, fiscalYear, party, label };
}

/** An entry stands at the row in which it is written, so one that is merged over several rows stands once. */
function inspectRow(row: PlanRow, entries: readonly Entry[], words: InspectWords) {
  const owners = row.owner === null ? null : splitOwners(row.owner, words.profile);
  return {
    row: row.row + 1,
    hierarchy: row.measure.hierarchy,
    role: row.role,
    roles: row.roles,
    duty: row.duty,
    ...(owners ? { owners: owners.departments, unknownOwners: owners.unknown } : {}),
    entries: Object.fromEntries(
      entries
        .filter(({ text }) => text !== "")
        .map((entry) => [formatColumn(entry.column.column), inspectEntry(entry, words)]),
    ),
    ...scheduleOf(entries, words),
  };
}

function inspectEntry({ column, text }: Entry, { profile }: InspectWords) {
  if (!hasBlocks(column)) {
    return [{ departments: [], items: [{ marker: "", text, continuation: [] }] }];
  }
  return parseEntry(text).blocks.map((block) => inspectBlock(block, profile));
}

function inspectBlock(block: Block, profile: InspectWords["profile"]) {
  return {
    departments: (block.tag?.departments ?? []).map((name) => resolveDepartment(name, profile)),
    items: block.items.map(({ marker, text, continuation }) => ({
      marker,
      text,
      continuation: continuation.map((line) => line.text).filter((line) => line.trim() !== ""),
    })),
  };
}

/** What a row of years says: the symbols of each cell with their meaning, and what applies in each year. */
function scheduleOf(entries: readonly Entry[], { legend }: InspectWords) {
  const cells = entries.flatMap(({ column, meaning, text }) =>
    column.kind === "schedule" && meaning.fiscalYear !== null
      ? [{ column: formatColumn(column.column), fiscalYear: meaning.fiscalYear, text }]
      : [],
  );
  if (cells.length === 0) return {};
  return {
    schedule: cells.map(({ column, fiscalYear, text }) => {
      const read = parseSymbols(text, legend);
      const symbols = read.kind === "symbols" && legend.length > 0 ? read.symbols : [];
      return { column, fiscalYear, symbols, applies: appliesIn(cells, fiscalYear) };
    }),
  };
}
