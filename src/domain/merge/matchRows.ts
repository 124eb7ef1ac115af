import { matchMeasures } from "../carryForward/matchMeasures";
import type { Measure, PlanRow } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";
import { splitLeadingNumber } from "../text/leadingNumber";
import { assignRows, type FaceOf } from "./assignRows";

/** The rows of one table in two workbooks. */
export type RowMatch = {
  /** The other's row of each of the base's. */
  readonly rows: ReadonlyMap<PlanRow, PlanRow>;
  readonly missing: readonly PlanRow[];
  readonly inserted: readonly PlanRow[];
};

/** A table's rows, of all its pages. */
export type Rows = {
  readonly rows: readonly PlanRow[];
  readonly faceOf: FaceOf;
  /** What tells a measure's rows apart where years, or 計画 and 実績, stand down the rows; `""` elsewhere. */
  readonly axisOf: (row: PlanRow) => string;
};

/** Null: a row cannot be known by this. */
type Key = (row: PlanRow, axis: string) => string | null;

/**
 * How a row is known again, the strongest first: by measure, role and what stands beside it; by what stands beside it
 * alone – merges that were taken apart before sorting leave rows without their measure; by measure and role; by role in a
 * measure whose text was touched. Rows of an axis are known by what it says as well, unless that was touched.
 */
export function matchRows(base: Rows, other: Rows): RowMatch {
  const rows = new Map<PlanRow, PlanRow>();
  const taken = new Set<PlanRow>();
  const missing = () => base.rows.filter((row) => !rows.has(row));
  const inserted = () => other.rows.filter((row) => !taken.has(row));
  const faces = { base: base.faceOf, other: other.faceOf };
  const pair = (key: Key, keyInOther: Key = key, onlyUnique = false) => {
    const waiting = groupBy(inserted(), keyInOther, other.axisOf);
    for (const [name, wanted] of groupBy(missing(), key, base.axisOf)) {
      const found = waiting.get(name) ?? [];
      if (onlyUnique && (wanted.length !== 1 || found.length !== 1)) continue;
      for (const [row, match] of assignRows(wanted, found, faces)) {
        rows.set(row, match);
        taken.add(match);
      }
    }
  };
  pair((row, axis) => `${pathOf(row)}\n${besideOf(row)}\n${axis}`);
  if (missing().length > 0) {
    pair((row, axis) => (row.duty ? `${besideOf(row)}\n${axis}` : null), undefined, true);
    pair((row, axis) => `${roleIn(row)}\n${fold(row.owner ?? "")}\n${axis}`);
    pair((row, axis) => `${roleIn(row)}\n${axis}`);
    const titles = alikeTitles(missing(), inserted());
    const inTouched = (row: PlanRow) => roleIn(row, titles.get(titleOf(row)) ?? null);
    pair(
      (row, axis) => withAxis(inTouched(row), axis),
      (row, axis) => withAxis(roleIn(row), axis),
    );
    pair((row) => roleIn(row));
  }
  return { rows, missing: missing(), inserted: inserted() };
}

const paths = new WeakMap<Measure, string>();

/** The levels of the hierarchy without their numbers. */
function pathOf({ measure }: PlanRow): string {
  const path = paths.get(measure) ?? measure.hierarchy.map(bare).join("\n");
  paths.set(measure, path);
  return path;
}

function titleOf({ measure }: PlanRow): string {
  return bare(measure.text);
}

function bare(text: string): string {
  return fold(splitLeadingNumber(text).title);
}

const besides = new WeakMap<PlanRow, string>();

function besideOf(row: PlanRow): string {
  const { role, duty, owner } = row;
  const beside = besides.get(row) ?? [role ?? "", fold(duty ?? ""), fold(owner ?? "")].join("\n");
  besides.set(row, beside);
  return beside;
}

function roleIn(row: PlanRow, title: string | null = titleOf(row)): string | null {
  return title === null ? null : `${title}\n${row.role ?? ""}`;
}

function withAxis(role: string | null, axis: string): string | null {
  return role === null ? null : `${role}\n${axis}`;
}

/** Of the measures whose text was touched, the other's title by the base's. */
function alikeTitles(base: readonly PlanRow[], other: readonly PlanRow[]): Map<string, string> {
  const measures = (rows: readonly PlanRow[]) => [...new Set(rows.map(({ measure }) => measure))];
  const matches = matchMeasures(measures(base), measures(other)).filter(({ certain }) => certain);
  return new Map(matches.map(({ source, target }) => [bare(source.text), bare(target.text)]));
}

function groupBy(
  rows: readonly PlanRow[],
  key: Key,
  axisOf: Rows["axisOf"],
): Map<string, PlanRow[]> {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const name = key(row, axisOf(row));
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
