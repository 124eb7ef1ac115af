import { planSentences } from "../../carryForward/planSentences";
import type { PlanColumn } from "../../planSheet/PlanColumn";
import { fold } from "../../text/fold";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit, MeasureUnit } from "../CheckUnits";
import { cellForm, type CellForm } from "./cellForm";

/** The kinds of neighbouring columns into which texts slip. */
export type ColumnTextKind = "project" | "plan" | "result";

/** What one cell of such a column holds. */
export type ColumnText = {
  readonly entry: EntryUnit;
  readonly kind: ColumnTextKind;
  readonly cell: CheckedCell;
  readonly form: CellForm;
};

/** The texts of one measure; columns that are still asked about are left out. */
export type MeasureTexts = {
  readonly measure: MeasureUnit;
  /** The columns of its page. */
  readonly columns: readonly PlanColumn[];
  readonly texts: readonly ColumnText[];
  /** Those that have this very sentence or name, width and spaces aside. */
  readonly saying: (sentence: string) => readonly ColumnText[];
  /** The lines of its project cells that may be names, without markers: for a quick look, before a text is taken apart. */
  readonly projectLines: () => readonly string[];
};

export function measureTexts(measure: MeasureUnit, columns: readonly PlanColumn[]): MeasureTexts {
  const texts = measure.entries.flatMap((entry): ColumnText[] => {
    const { kind } = entry.entry.meaning;
    if (entry.asked || (kind !== "project" && kind !== "plan" && kind !== "result")) return [];
    return entry.cells.map((cell) => ({ entry, kind, cell, form: cellForm(cell.text) }));
  });
  // Made when first asked for: in most measures nothing stands off.
  let index: ReadonlyMap<string, readonly ColumnText[]> | null = null;
  let lines: readonly string[] | null = null;
  return {
    measure,
    columns,
    texts,
    saying: (sentence) => {
      index ??= indexSentences(texts);
      return index.get(fold(sentence)) ?? [];
    },
    projectLines: () => (lines ??= linesOf(texts.filter(({ kind }) => kind === "project"))),
  };
}

function linesOf(texts: readonly ColumnText[]): string[] {
  const lines = texts.flatMap(({ cell }) => cell.text.split("\n"));
  const bare = lines.map((line) => line.replace(/^[\s・■□○●◇◆-]+/u, ""));
  // Tags are in every cell.
  return [...new Set(bare)].filter((line) => /^[^【]{8}/u.test(line));
}

function indexSentences(texts: readonly ColumnText[]): Map<string, ColumnText[]> {
  const index = new Map<string, ColumnText[]>();
  for (const text of texts) {
    for (const sentence of planSentences(text.cell.text)) {
      const key = fold(sentence);
      const known = index.get(key);
      if (known) known.push(text);
      else index.set(key, [text]);
    }
  }
  return index;
}

/** What is usual in the columns of a table: in more of its cells than not, and in two at least, for one is no habit. */
export type Habits = {
  readonly namesInProjects: boolean;
  readonly sentencesInPlans: boolean;
  /** Plans say what will be. */
  readonly futureInPlans: boolean;
};

export function habitsOf(measures: readonly MeasureTexts[]): Habits {
  const count = { project: 0, names: 0, plan: 0, sentences: 0, future: 0 };
  for (const { texts } of measures) {
    for (const { kind, form } of texts) {
      if (kind === "result") continue;
      count[kind]++;
      if (kind === "project" && form === "names") count.names++;
      if (kind === "plan" && form !== "names") count.sentences++;
      if (kind === "plan" && form !== "done") count.future++;
    }
  }
  const usual = (such: number, all: number) => such >= 2 && such * 2 > all;
  return {
    namesInProjects: usual(count.names, count.project),
    sentencesInPlans: usual(count.sentences, count.plan),
    futureInPlans: usual(count.future, count.plan),
  };
}

/** The column of a kind and the text's party that stands nearest to it; of two equally near the one of its year. */
export function nearestColumn(
  columns: readonly PlanColumn[],
  { entry: { entry } }: ColumnText,
  kind: ColumnTextKind,
): PlanColumn | null {
  const { party, fiscalYear } = entry.meaning;
  const distance = (column: PlanColumn) =>
    Math.abs(column.column - entry.column.column) * 2 + Number(column.fiscalYear !== fiscalYear);
  const such = columns.filter((column) => column.kind === kind && column.party === party);
  return such.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
