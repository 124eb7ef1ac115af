import { spanRows } from "../cells/Span";
import type { SheetGrid } from "../cells/SheetGrid";
import { intervalContains } from "../cells/Interval";
import type { Profile } from "../profile/Profile";
import { resolveRole } from "../role/resolveRole";
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

type OpenMeasure = { index: number; hierarchy: readonly string[]; text: string; rows: number[] };

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
  const all = columns.map(({ column }) => column);
  const sections = sectionRows(grid, frame, all, hierarchy);
  const measures: OpenMeasure[] = [];
  const rows: PlanRow[] = [];
  const otherRows: OtherRow[] = [];
  let above: Above = before ?? { sections: [], columns: hierarchy.map(() => "") };
  for (let row = frame.body.first; row <= frame.body.last; row++) {
    if (frame.repeated.some((interval) => intervalContains(interval, row))) continue;
    const found = rowKindOf(grid, all, row);
    const section = sections.get(row) ?? (found.kind === "section" ? found.text : null);
    if (section !== null) {
      above = enterSection(above, section);
      otherRows.push({ row, kind: "section" });
    } else if (found.kind !== "body") {
      otherRows.push({ row, kind: found.kind });
    } else {
      const leak = leakedRole(grid, row, hierarchy, profile.roles);
      const step = enterRow(above, levelCells(grid, row, hierarchy, leak));
      above = step.above;
      const texts = hierarchyOf(levels, above);
      const current = measures.at(-1);
      if (!current || step.anew || !sameTexts(current.hierarchy, texts)) {
        const text = texts.at(-1) ?? "";
        measures.push({ index: measures.length, hierarchy: texts, text, rows: [row] });
      } else current.rows.push(row);
      const measure = measures.at(-1);
      if (measure) rows.push({ row, measure, ...partOf(grid, columns, row, profile, leak) });
    }
  }
  return { measures, rows, otherRows, above };
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** A role's name that slipped into a hierarchy column in a careless print; `level` is that column's. */
type Leak = { readonly role: string; readonly level: number; readonly isFirst: boolean };

function leakedRole(
  grid: SheetGrid,
  row: number,
  hierarchy: readonly PlanColumn[],
  roles: readonly string[],
): Leak | null {
  for (const [level, { column }] of hierarchy.entries()) {
    const role = resolveRole(grid.text({ row, column }), roles);
    if (role !== null) return { role, level, isFirst: role === roles[0] };
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
  profile: Profile,
  leak: Leak | null,
): Pick<PlanRow, "role" | "roles" | "duty" | "owner"> {
  const textIn = (kind: PlanColumn["kind"]) => {
    const column = columns.find((candidate) => candidate.kind === kind);
    return column ? grid.shownText({ row, column: column.column }).trim() : null;
  };
  const role = textIn("role");
  const own = role === null ? [] : splitRoles(role, profile.roles);
  return {
    role: role === null ? null : own.join("・"),
    roles: leak && !own.includes(leak.role) ? [leak.role, ...own] : own,
    duty: textIn("duty"),
    owner: textIn("owner"),
  };
}
