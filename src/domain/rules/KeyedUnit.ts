import type { JointTable } from "../planSheet/jointTables";
import type { CheckUnits, MeasureUnit, UnitKind } from "./CheckUnits";

/** A unit, and a key that is equal only while every rule would say the same about it; that of an entry is named by `KeyNames`. */
export type KeyedUnit = { readonly key: string; readonly unit: CheckUnits[UnitKind] };
export type UnitsOfKind = { readonly kind: UnitKind; readonly units: readonly KeyedUnit[] };

/** One measure with the keys of its form and of each entry, both named. */
export type KeyedMeasure = {
  readonly unit: MeasureUnit;
  readonly form: string;
  readonly entries: readonly KeyedUnit[];
};

/** One joint table, likewise. */
export type KeyedTable = {
  readonly joint: JointTable;
  readonly header: string;
  readonly measures: readonly KeyedMeasure[];
};

/** A key of several, first what is no unit of its own. */
export function joinKeys(keys: readonly string[], units: readonly KeyedUnit[]): string {
  return [...keys, ...units.map(({ key }) => key)].join("\u0002");
}
