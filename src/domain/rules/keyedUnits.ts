import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import { jointTablesOf, type JointPart } from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import { entryUnits } from "./entryUnits";
import {
  joinKeys,
  type KeyedMeasure,
  type KeyedTable,
  type KeyedUnit,
  type UnitsOfKind,
} from "./KeyedUnit";
import type { KeyNames } from "./KeyNames";
import { structureUnits } from "./structureUnits";
import { entryKey, structureKey } from "./unitKeys";
import { yearUnits } from "./year/yearUnits";

/** What there is to look at in a workbook, kind by kind. `names`: those of the last check's keys, and of these from now on. */
export function keyedUnits(
  {
    snapshot,
    book,
    profile,
    lastYear = null,
  }: {
    readonly snapshot: WorkbookSnapshot;
    readonly book: PlanBook;
    readonly profile: Profile;
    readonly lastYear?: PlanBook | null;
  },
  names: KeyNames,
): UnitsOfKind[] {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  const gridAt = (sheetId: string): SheetGrid | null => grids.get(sheetId) ?? null;
  const tables = jointTablesOf(book).map((joint) => ({
    joint,
    header: joint.parts.map(headerKey).join("\u0002"),
    measures: joint.parts.flatMap((part) => keyedMeasures(part, gridAt, profile, names)),
  }));
  const all = tables.flatMap(({ measures }) => measures);
  return [
    { kind: "entry", units: all.flatMap(({ entries }) => entries) },
    {
      kind: "measure",
      units: all.map(({ form, entries, unit }) => ({ key: joinKeys([form], entries), unit })),
    },
    { kind: "year", units: yearUnits(tables, lastYear, names) },
    { kind: "form", units: tables.map((table) => formUnit(table, gridAt)) },
    { kind: "table", units: tables.map(tableUnit) },
  ];
}

function keyedMeasures(
  part: JointPart,
  gridAt: (sheetId: string) => SheetGrid | null,
  profile: Profile,
  names: KeyNames,
): KeyedMeasure[] {
  const grid = gridAt(part.sheet.sheetId);
  if (!grid) return [];
  const entries = entryUnits(part, grid, profile);
  return structureUnits(part, grid).map((structure) => {
    const { measure, rows, labels, columns } = structure;
    const own = entries.get(measure) ?? [];
    return {
      unit: { measure, rows, labels, grid, columns, entries: own },
      form: names.nameOf(structureKey(structure)),
      entries: own.map((unit) => ({ key: names.nameOf(entryKey(unit)), unit })),
    };
  });
}

function formUnit(
  { joint, header, measures }: KeyedTable,
  gridAt: (sheetId: string) => SheetGrid | null,
): KeyedUnit {
  const key = joinKeys([header, ...measures.map(({ form }) => form)], []);
  return { key, unit: { joint, measures: measures.map(({ unit }) => unit), gridAt } };
}

function tableUnit({ joint, header, measures }: KeyedTable): KeyedUnit {
  const keys = measures.map(({ form, entries }) => joinKeys([form], entries));
  return {
    key: joinKeys([header, ...keys], []),
    unit: { joint, measures: measures.map(({ unit }) => unit) },
  };
}

function headerKey({ sheet, table }: JointPart): string {
  const columns = table.columns.map(({ column, kind, label }) => `${column}:${kind}:${label}`);
  const { first, last } = table.headerRows;
  return [sheet.sheetId, first, last, ...columns].join("\u0001");
}
