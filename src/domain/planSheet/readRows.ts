import { spanRows } from "../cells/Span";
import type { SheetGrid } from "../cells/SheetGrid";
import type { Profile } from "../profile/Profile";
import { splitRoles } from "../role/splitRoles";
import type { TableFrame } from "./bodyRows";
import { enterRow, enterSection, hierarchyOf, type Above, type LevelCell } from "./hierarchyWalk";
import type { PlanColumn } from "./PlanColumn";
import type { Measure, OtherRow, PlanRow } from "./PlanSheet";
import { rowKindOf } from "./rowKind";
import { sectionRows } from "./sectionRows";

export type Body = {
  readonly measures: readonly Measure[];
  readonly rows: readonly PlanRow[];
  readonly otherRows: readonly OtherRow[];
  /** What holds at the end: the next page goes on from here. */
  readonly above: Above;
};

const labelKinds: ReadonlySet<PlanColumn["kind"]> = new Set([
  "number",
  "hierarchy",
  "role",
  "owner",
]);

type OpenMeasure = Measure & { readonly rows: number[] };

/**
 * The rows under a header, and the measures they make up. `before`: what held at the end of the previous page.
 * `levels`: the hierarchy that the title lines give.
 */
export function readRows(
  grid: SheetGrid,
  frame: TableFrame,
  columns: readonly PlanColumn[],
  profile: Profile,
  before: Above | null,
  levels: readonly string[],
): Body {
  const hierarchy = columns.filter((column) => column.kind === "hierarchy");
  const roles = roleReader(profile.roles);
  const all = columns.map(({ column }) => column);
  const labels = columns.flatMap(({ kind, column }) => (labelKinds.has(kind) ? [column] : []));
  const sections = sectionRows(grid, frame, all, hierarchy);
  const measures: OpenMeasure[] = [];
  const rows: PlanRow[] = [];
  const otherRows: OtherRow[] = [];
  let above: Above = before ?? { sections: [], columns: hierarchy.map(() => "") };
  for (const row of frame.bodyRows) {
    const found = rowKindOf(grid, all, labels, row);
    const section = sections.get(row) ?? (found.kind === "section" ? found.text : null);
    if (section !== null) {
      above = enterSection(above, section);
      otherRows.push({ row, kind: "section" });
    } else if (found.kind !== "body") {
      otherRows.push({ row, kind: found.kind });
    } else {
      const leak = leakedRole(grid, row, hierarchy, roles);
      const step = enterRow(above, levelCells(grid, row, hierarchy, leak));
      above = step.above;
      const measure = measureAt(row, measures, hierarchyOf(levels, above), step.anew);
      rows.push({ row, measure, ...partOf(grid, columns, row, roles, leak) });
    }
  }
  return { measures, rows, otherRows, above };
}

/** The measure of a row with these levels: the one above it goes on, or a new one is at the end of `measures`. */
function measureAt(
  row: number,
  measures: OpenMeasure[],
  hierarchy: readonly string[],
  anew: boolean,
): OpenMeasure {
  const current = measures.at(-1);
  if (current && !anew && sameTexts(current.hierarchy, hierarchy)) {
    current.rows.push(row);
    return current;
  }
  const text = hierarchy.filter((level) => level !== "").at(-1) ?? "";
  const next: OpenMeasure = { index: measures.length, hierarchy, text, rows: [row] };
  measures.push(next);
  return next;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** A role's name that slipped into a hierarchy column in a careless print; `level` is that column's. */
type Leak = { readonly role: string; readonly level: number; readonly isFirst: boolean };

/** Longer texts in a hierarchy column are no slipped role. */
const longestRole = 40;

/** Reads role cells with a city's list; each text once, for the same few stand in every row. */
type RoleReader = {
  readonly known: readonly string[];
  rolesIn(text: string): readonly string[];
};

function roleReader(known: readonly string[]): RoleReader {
  const read = new Map<string, readonly string[]>();
  return {
    known,
    rolesIn: (text) => {
      const roles = read.get(text) ?? splitRoles(text, known);
      read.set(text, roles);
      return roles;
    },
  };
}

function leakedRole(
  grid: SheetGrid,
  row: number,
  hierarchy: readonly PlanColumn[],
  { known, rolesIn }: RoleReader,
): Leak | null {
  for (const [level, { column }] of hierarchy.entries()) {
    const text = grid.text({ row, column });
    if (text.length > longestRole) continue;
    const [role, ...more] = rolesIn(text);
    if (role !== undefined && more.length === 0 && known.includes(role))
      return { role, level, isFirst: role === known[0] };
  }
  return null;
}

/**
 * The hierarchy cells that begin in this row. A leaked role is no level; beside the first role the next measure begins,
 * beside a later one stands that role's duty.
 */
function levelCells(
  grid: SheetGrid,
  row: number,
  hierarchy: readonly PlanColumn[],
  leak: Leak | null,
): LevelCell[] {
  return hierarchy.map(({ column }, level) => {
    const span = grid.span({ row, column });
    const leaked = leak !== null && level >= leak.level;
    if (span.top !== row || (leaked && (level === leak.level || !leak.isFirst))) {
      return { text: "", merged: false };
    }
    return { text: grid.text({ row, column: span.left }).trim(), merged: spanRows(span) > 1 };
  });
}

function partOf(
  grid: SheetGrid,
  columns: readonly PlanColumn[],
  row: number,
  { rolesIn }: RoleReader,
  leak: Leak | null,
): Pick<PlanRow, "role" | "roles" | "duty" | "owner"> {
  const textIn = (kind: PlanColumn["kind"]) => {
    const column = columns.find((candidate) => candidate.kind === kind);
    return column ? grid.shownText({ row, column: column.column }).trim() : null;
  };
  const role = textIn("role");
  const own = role === null ? [] : rolesIn(role);
  return {
    role: role === null ? null : own.join("・"),
    roles: leak && !own.includes(leak.role) ? [leak.role, ...own] : own,
    duty: textIn("duty"),
    owner: textIn("owner"),
  };
}
