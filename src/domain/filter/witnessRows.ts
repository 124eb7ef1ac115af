import { intervalsOf, type Interval } from "../cells/Interval";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { measureTitle } from "../planSheet/measureTitle";
import type { PlanRow, PlanSheet } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";
import { shortHash } from "../text/shortHash";
import type { HiddenRun } from "./HiddenRows";

/** One row of a sheet as it is known again. */
export type RowWitness = {
  readonly row: number;
  /** Of the measure, role, duty and owner, so that it stays when somebody writes; outside the tables of all its text. */
  readonly about: string;
  /** How many rows of the sheet are about the same, and the how manieth of them this is, from 0. */
  readonly count: number;
  readonly ordinal: number;
  /** The measure's name in one line; "" outside the tables. */
  readonly title: string;
};

/** The rows of a sheet down to the last one in use. `sheet` null: it is no plan sheet (any more). */
export function witnessRows(snapshot: SheetSnapshot, sheet: PlanSheet | null): RowWitness[] {
  const texts = textsByRow(snapshot);
  const planRows = new Map(
    (sheet?.tables ?? []).flatMap(({ rows }) => rows.map((row) => [row.row, row] as const)),
  );
  const last = [...texts.keys(), ...planRows.keys()].reduce((most, row) => Math.max(most, row), -1);
  const words = Array.from({ length: last + 1 }, (_, row) => {
    const known = planRows.get(row);
    return shortHash(known ? aboutOf(known) : `=${(texts.get(row) ?? []).join("\n")}`);
  });
  const tallies = new Map<string, { count: number }>();
  const counted = words.map((about) => {
    const tally = tallies.get(about) ?? { count: 0 };
    tallies.set(about, tally);
    return { about, tally, ordinal: tally.count++ };
  });
  return counted.map(({ about, tally: { count }, ordinal }, row) => {
    const measure = planRows.get(row)?.measure;
    return { row, about, count, ordinal, title: measure ? measureTitle(measure) : "" };
  });
}

/** What a formula shows changes when rows move: it stands for nothing. */
function textsByRow({ cells }: SheetSnapshot): Map<number, string[]> {
  const texts = new Map<number, string[]>();
  for (const { row, column, text, content } of cells) {
    const own = `${column} ${content.kind === "formula" ? "=" : text}`;
    const known = texts.get(row);
    if (known) known.push(own);
    else texts.set(row, [own]);
  }
  return texts;
}

function aboutOf({ measure, role, duty, owner }: PlanRow): string {
  return [...measure.hierarchy, role ?? "", duty ?? "", owner ?? ""].map(fold).join("\n");
}

/** All rows in their order, in one word: the same as long as none has come, gone, moved, or is about something else. */
export function orderOf(witnesses: readonly RowWitness[]): string {
  return shortHash(witnesses.map(({ about }) => about).join(" "));
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

/** `about` alone where a row is the only one of its kind, which is nearly always; rows below the last one in use: "". */
function sealWitness(witness: RowWitness | undefined): string {
  if (!witness) return "";
  const { about, count, ordinal } = witness;
  return count === 1 ? about : `${about} ${count} ${ordinal}`;
}

export function openWitness(sealed: string): Pick<RowWitness, "about" | "count" | "ordinal"> {
  const [count = "1", ordinal = "0"] = sealed.split(" ").slice(1);
  return { about: sealed.replace(/ .*/u, ""), count: Number(count), ordinal: Number(ordinal) };
}
