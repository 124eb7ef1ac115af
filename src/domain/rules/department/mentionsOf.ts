import { positionKey } from "../../cells/Position";
import type { Profile } from "../../profile/Profile";
import type { CheckedCell } from "../CheckedCell";
import type { MeasureUnit, StructureUnit } from "../CheckUnits";
import { tagsOf, type NameAt } from "../entry/tagsOf";
import { departmentsMeant } from "../../department/judgeName";
import { ownersIn } from "./ownersIn";

/** A department that is named in a tag or in an owner cell. */
export type Mention<Told> = NameAt & {
  /** Everybody whom its tag or cell names, by name in the register. */
  readonly departments: readonly string[];
  /** The year of its column; null without one. */
  readonly fiscalYear: number | null;
  readonly told: Told;
};

/**
 * Where a measure names a department of which there is something to be told: in its owner cells and in the tags of its
 * entries. `tell` takes a folded name; null for nothing.
 */
export function mentionsOf<Told>(
  unit: MeasureUnit,
  profile: Profile,
  tell: (name: string) => Told | null,
): Mention<Told>[] {
  const mentions = (names: readonly NameAt[], fiscalYear: number | null): Mention<Told>[] => {
    const found = names.flatMap((name) => {
      const told = tell(name.name);
      return told === null ? [] : [{ ...name, told }];
    });
    if (found.length === 0) return [];
    const meant = names.flatMap(({ name }) => departmentsMeant(name, profile));
    const departments = [...new Set(meant)];
    return found.map((name) => ({ ...name, departments, fiscalYear }));
  };
  return [
    ...ownerCells(unit).flatMap((cell) => mentions(ownersIn(cell, profile), null)),
    ...unit.entries.flatMap((entry) =>
      tagsOf(entry).flatMap(({ names }) => mentions(names, entry.entry.meaning.fiscalYear)),
    ),
  ];
}

/** Every department that a measure names, as often as it is named. */
export function namesOf(unit: MeasureUnit, profile: Profile): NameAt[] {
  const owners = ownerCells(unit).flatMap((cell) => ownersIn(cell, profile));
  const tagged = unit.entries.flatMap(tagsOf).flatMap(({ names }) => names);
  return [...owners, ...tagged];
}

/** Each owner cell once, with the measure in whose rows it begins. */
export function ownerCells({ rows }: StructureUnit): CheckedCell[] {
  const cells = rows.flatMap(({ row, owner }) =>
    owner?.position.row === row.row && owner.text !== "" ? [owner] : [],
  );
  return [...new Map(cells.map((cell) => [positionKey(cell.position), cell])).values()];
}
