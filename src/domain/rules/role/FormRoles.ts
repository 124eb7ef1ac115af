import { fold } from "../../text/fold";
import { dutyNumbers } from "../duty/dutyLines";
import type { FormUnit, StructureUnit } from "../CheckUnits";
import { ownRoles, roleCells, rolesOf, type RoleCell } from "./roleCells";

/** One measure's role cells, over all pages on which it goes on. */
export type MeasureRoles = {
  /** One a page (or merged area of the hierarchy), in order. */
  readonly pages: readonly (readonly RoleCell[])[];
  /** The expected roles that none of its cells stands for, nor any name that slipped out of them. */
  readonly missing: readonly string[];
  /** The expected roles that stand in a hierarchy column only. */
  readonly slipped: readonly string[];
};

/** The roles of a whole form. */
export type FormRoles = {
  /** The roles that a measure of this form has, in the form's order. */
  readonly expected: readonly string[];
  readonly measures: readonly MeasureRoles[];
};

/** Below this, what a form's measures have in common is no custom yet. */
const fewest = 3;

const known = new WeakMap<FormUnit, FormRoles>();

/** Looked up by every rule that compares the roles of measures, so read once a form. */
export function formRoles(form: FormUnit, roles: readonly string[]): FormRoles {
  const read = known.get(form) ?? readForm(form, roles);
  known.set(form, read);
  return read;
}

function readForm(form: FormUnit, roles: readonly string[]): FormRoles {
  const measures = joinPages(form.measures)
    .map((pages) => pages.map((page) => roleCells(page, roles)))
    .filter((pages) => pages.some((cells) => cells.length > 0));
  const sequences = measures.map((pages) => distinct(pages.flat().flatMap(rolesOf)));
  const expected = usualOrder(sequences, usualRoles(sequences, roles));
  return {
    expected,
    measures: measures.map((pages) => rolesOfMeasure(pages, expected)),
  };
}

function rolesOfMeasure(
  pages: readonly (readonly RoleCell[])[],
  expected: readonly string[],
): MeasureRoles {
  const cells = pages.flat();
  const own = new Set(cells.flatMap(ownRoles));
  const slipped = new Set(cells.flatMap(({ leaked }) => leaked));
  const absent = expected.filter((role) => !own.has(role));
  return {
    pages,
    missing: absent.filter((role) => !slipped.has(role)),
    slipped: absent.filter((role) => slipped.has(role)),
  };
}

/** A measure whose rows go on on the next page stands there once more, under the same hierarchy. */
function joinPages(measures: readonly StructureUnit[]): StructureUnit[][] {
  const joined: StructureUnit[][] = [];
  let above = "";
  for (const unit of measures) {
    const name = unit.measure.hierarchy.map(nameOf).join("\n");
    const open = joined.at(-1);
    if (open && name === above && name.trim() !== "") open.push(unit);
    else joined.push([unit]);
    above = name;
  }
  return joined;
}

function nameOf(text: string): string {
  return fold(text).replace(/\((?:続き|つづき|再掲)\)/gu, "");
}

/** A role that most measures do without does not belong to this form, whatever the city's list says. */
function usualRoles(
  sequences: readonly (readonly string[])[],
  roles: readonly string[],
): readonly string[] {
  const naming = sequences.filter((sequence) => sequence.length > 0);
  if (naming.length < fewest) return roles;
  return roles.filter(
    (role) => naming.filter((sequence) => sequence.includes(role)).length * 2 >= naming.length,
  );
}

/** The list's order, unless most measures agree on another one. */
function usualOrder(
  sequences: readonly (readonly string[])[],
  roles: readonly string[],
): readonly string[] {
  const whole = sequences
    .map((sequence) => sequence.filter((role) => roles.includes(role)))
    .filter((sequence) => sequence.length === roles.length);
  if (whole.length < fewest) return roles;
  const usual = whole.find(
    (one) => whole.filter((each) => isSame(each, one)).length * 2 > whole.length,
  );
  return usual ?? roles;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join("\n") === b.join("\n");
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** The first duty beside a role cell that is not empty. */
export function dutyBeside({ rows }: RoleCell): string {
  return rows.find(({ duty }) => duty && duty.text.trim() !== "")?.duty?.text ?? "";
}

/** Whether a cell's duty goes on counting where the one above it ends: ③ under ①②. */
export function goesOn(above: RoleCell | undefined, cell: RoleCell): boolean {
  const [first] = dutyNumbers(dutyBeside(cell));
  const last = above && dutyNumbers(dutyBeside(above)).at(-1);
  return first !== undefined && first.form === last?.form && first.value === last.value + 1;
}
