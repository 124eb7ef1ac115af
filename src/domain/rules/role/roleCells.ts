import { samePosition } from "../../cells/Position";
import { resolveRole } from "../../role/resolveRole";
import type { CheckedCell } from "../CheckedCell";
import type { FormRow, StructureUnit } from "../CheckUnits";
import { nearRole } from "./nearRole";
import { roleWordsIn, type RoleWord } from "./roleWordsIn";

/** What a role cell says. `near`: it means this role, but the list writes it otherwise. */
export type RoleReading =
  | { readonly kind: "role"; readonly role: string }
  | { readonly kind: "near"; readonly role: string }
  | { readonly kind: "several"; readonly words: readonly RoleWord[] }
  | { readonly kind: "unknown" }
  | { readonly kind: "empty" };

/** One role cell of a measure, with the rows it stands beside: several where it is merged. */
export type RoleCell = {
  readonly cell: CheckedCell;
  readonly rows: readonly FormRow[];
  readonly reading: RoleReading;
  /** Roles whose names slipped into a hierarchy column of its rows. */
  readonly leaked: readonly string[];
};

const known = new WeakMap<StructureUnit, readonly RoleCell[]>();

/** The role cells that begin in a measure, from the top; none where its table has no role column. Read once a check. */
export function roleCells(unit: StructureUnit, roles: readonly string[]): readonly RoleCell[] {
  const cells = known.get(unit) ?? readCells(unit, roles);
  known.set(unit, cells);
  return cells;
}

function readCells({ rows }: StructureUnit, roles: readonly string[]): RoleCell[] {
  const cells: { cell: CheckedCell; rows: FormRow[] }[] = [];
  for (const row of rows) {
    const { role: cell } = row;
    if (!cell) continue;
    const open = cells.at(-1);
    if (open && samePosition(open.cell.position, cell.position)) open.rows.push(row);
    else if (cell.position.row === row.row.row) cells.push({ cell, rows: [row] });
  }
  // Only asked for beside a text that is none of the roles.
  let missing: readonly string[] | null = null;
  const isMissing = () => {
    const texts = cells.map(({ cell }) => cell.text).concat(rows.flatMap(leakedIn));
    return (missing ??= rolesLeft(texts, roles));
  };
  return cells.map(({ cell, rows: own }) => ({
    cell,
    rows: own,
    reading: readRole(cell.text, roles, isMissing),
    leaked: own.flatMap(leakedIn),
  }));
}

/** The roles that a cell's own text names, as the list writes them. */
export function ownRoles({ reading }: RoleCell): string[] {
  switch (reading.kind) {
    case "role":
    case "near":
      return [reading.role];
    case "several":
      return reading.words.map(({ role }) => role);
    case "unknown":
    case "empty":
      return [];
  }
}

/** The roles that its rows stand for: also those whose names slipped out of the column. */
export function rolesOf(cell: RoleCell): string[] {
  return [...cell.leaked, ...ownRoles(cell)];
}

function readRole(
  text: string,
  roles: readonly string[],
  missing: () => readonly string[],
): RoleReading {
  if (text.trim() === "") return { kind: "empty" };
  if (roles.includes(text)) return { kind: "role", role: text };
  const role = resolveRole(text, roles);
  if (role !== null) return { kind: isWrittenAs(text, role) ? "role" : "near", role };
  const words = roleWordsIn(text, roles);
  if (words) return { kind: "several", words };
  const near = nearRole(text, roles, missing());
  return near === null ? { kind: "unknown" } : { kind: "near", role: near };
}

/** A line break makes a name fit into a narrow column; spaces and full-width forms make it another text. */
function isWrittenAs(text: string, role: string): boolean {
  return text.trim().replace(/[\r\n]/gu, "") === role.trim();
}

/** The roles that none of these texts names. */
function rolesLeft(texts: readonly string[], roles: readonly string[]): string[] {
  const named = new Set(
    texts.flatMap((text) => {
      const role = roles.includes(text) ? text : resolveRole(text, roles);
      if (role !== null) return [role];
      return roleWordsIn(text, roles)?.map((word) => word.role) ?? nearRole(text, roles, []) ?? [];
    }),
  );
  return roles.filter((role) => !named.has(role));
}

/** The reader puts a leaked role before those of the row's own cell. */
function leakedIn({ row: { role, roles } }: FormRow): string[] {
  const [first] = roles;
  if (first === undefined || (roles.length === 1 && first === role)) return [];
  return roles.join("・") !== role ? [first] : [];
}
