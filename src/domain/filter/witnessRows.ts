import { intervalsOf, type Interval } from "../cells/Interval";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { measureTitle } from "../planSheet/measureTitle";
import type { PlanRow, PlanSheet } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";
import { shortHash } from "../text/shortHash";
import type { HiddenRun } from "./HiddenRows";

/** One row of a sheet as it is known again: what it is about, and what its own cells say. */
export type RowWitness = {
  readonly row: number;
  /** Of the measure, role, duty and owner; "" outside the tables' bodies. It stays when somebody writes. */
  readonly key: string;
  /** Of all its cells. */
  readonly text: string;
  /** The measure's name in one line; "" outside. */
  readonly title: string;
};

/** The rows of a sheet down to the last one in use. `sheet` null: it is no plan sheet (any more). */
export function witnessRows(snapshot: SheetSnapshot, sheet: PlanSheet | null): RowWitness[] {
  const texts = new Map<number, string[]>();
  for (const { row, column, text, content } of snapshot.cells) {
    // What a formula shows changes when rows move.
    const own = `${column} ${content.kind === "formula" ? "=" : text}`;
    texts.set(row, [...(texts.get(row) ?? []), own]);
  }
  const planRows = new Map(
    (sheet?.tables ?? []).flatMap(({ rows }) => rows.map((row) => [row.row, row] as const)),
  );
  const ends = [
    ...texts.keys(),
    ...snapshot.merges.map(({ bottom }) => bottom),
    ...planRows.keys(),
  ].reduce((last, row) => Math.max(last, row), -1);
  return Array.from({ length: ends + 1 }, (_, row): RowWitness => {
    const known = planRows.get(row);
    return {
      row,
      key: known ? shortHash(aboutOf(known)) : "",
      text: shortHash((texts.get(row) ?? []).join("\n")),
      title: known ? measureTitle(known.measure) : "",
    };
  });
}

function aboutOf({ measure, role, duty, owner }: PlanRow): string {
  return [...measure.hierarchy, role ?? "", duty ?? "", owner ?? ""].map(fold).join("\n");
}

/** Rows as they are kept: in runs, each row with its witness. */
export function runsOf(rows: Iterable<number>, witnesses: readonly RowWitness[]): HiddenRun[] {
  return intervalsOf(rows).map((run) => ({
    ...run,
    witnesses: rangeOf(run).map((row) => sealWitness(witnesses[row])),
    from: witnesses[run.first]?.title ?? "",
    to: witnesses[run.last]?.title ?? "",
  }));
}

export function rangeOf({ first, last }: Interval): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function sealWitness(witness: Pick<RowWitness, "key" | "text"> | undefined): string {
  return `${witness?.key ?? ""}.${witness?.text ?? ""}`;
}

export function openWitness(sealed: string): Pick<RowWitness, "key" | "text"> {
  const [key = "", text = ""] = sealed.split(".");
  return { key, text };
}
