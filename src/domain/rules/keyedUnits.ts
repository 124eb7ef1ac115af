import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import { jointTablesOf, type JointPart, type JointTable } from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import type { CheckUnits, MeasureUnit, UnitKind } from "./CheckUnits";
import { entryUnits } from "./entryUnits";
import { structureUnits } from "./structureUnits";
import { entryKey, structureKey } from "./unitKeys";

/** A unit, and a key that is equal only while every rule would say the same about it. */
export type KeyedUnit = { readonly key: string; readonly unit: CheckUnits[UnitKind] };
export type UnitsOfKind = { readonly kind: UnitKind; readonly units: readonly KeyedUnit[] };

/** What there is to look at in a workbook, kind by kind. */
export function keyedUnits({
  snapshot,
  book,
  profile,
}: {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
  readonly profile: Profile;
}): UnitsOfKind[] {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  const gridAt = (sheetId: string): SheetGrid | null => grids.get(sheetId) ?? null;
  const tables = jointTablesOf(book).map((joint) => ({
    joint,
    header: joint.parts.map(headerKey).join("\u0002"),
    measures: joint.parts.flatMap((part) => keyedMeasures(part, gridAt, profile)),
  }));
  const all = tables.flatMap(({ measures }) => measures);
  return [
    { kind: "entry", units: all.flatMap(({ entries }) => entries) },
    {
      kind: "measure",
      units: all.map(({ form, entries, unit }) => ({ key: joined([form], entries), unit })),
    },
    { kind: "form", units: tables.map((table) => formUnit(table, gridAt)) },
    { kind: "table", units: tables.map(tableUnit) },
  ];
}

/** One measure with the keys of its form and of each entry. */
type KeyedMeasure = {
  readonly unit: MeasureUnit;
  readonly form: string;
  readonly entries: readonly KeyedUnit[];
};

function keyedMeasures(
  part: JointPart,
  gridAt: (sheetId: string) => SheetGrid | null,
  profile: Profile,
): KeyedMeasure[] {
  const grid = gridAt(part.sheet.sheetId);
  if (!grid) return [];
  const entries = entryUnits(part, grid, profile);
  return structureUnits(part, grid).map((structure) => {
    const own = entries.get(structure.measure) ?? [];
    return {
      unit: { ...structure, entries: own },
      form: structureKey(structure),
      entries: own.map((unit) => ({ key: entryKey(unit), unit })),
    };
  });
}

type KeyedTable = {
  readonly joint: JointTable;
  readonly header: string;
  readonly measures: readonly KeyedMeasure[];
};

function formUnit(
  { joint, header, measures }: KeyedTable,
  gridAt: (sheetId: string) => SheetGrid | null,
): KeyedUnit {
  const key = joined([header, ...measures.map(({ form }) => form)], []);
  return { key, unit: { joint, measures: measures.map(({ unit }) => unit), gridAt } };
}

function tableUnit({ joint, header, measures }: KeyedTable): KeyedUnit {
  const keys = measures.map(({ form, entries }) => joined([form], entries));
  return {
    key: joined([header, ...keys], []),
    unit: { joint, measures: measures.map(({ unit }) => unit) },
  };
}

function joined(keys: readonly string[], units: readonly KeyedUnit[]): string {
  return [...keys, ...units.map(({ key }) => key)].join("\u0002");
}

function headerKey({ sheet, table }: JointPart): string {
  const columns = table.columns.map(({ column, kind, label }) => `${column}:${kind}:${label}`);
  const { first, last } = table.headerRows;
  return [sheet.sheetId, first, last, ...columns].join("\u0001");
}
