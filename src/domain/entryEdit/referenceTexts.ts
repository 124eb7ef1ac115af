import { matchEntries } from "../carryForward/matchEntries";
import { matchMeasures, type MeasureMatch } from "../carryForward/matchMeasures";
import type { Position } from "../cells/Position";
import {
  entriesOf,
  jointTablesOf,
  measuresOf,
  type JointEntry,
  type JointTable,
} from "../planSheet/jointTables";
import { meaningKey, type ColumnKind, type Meaning } from "../planSheet/Meaning";
import type { Entry, Measure, PlanBook } from "../planSheet/PlanSheet";

/** What was written for the same measure before, to be read or used again. */
export type ReferenceText = {
  readonly file: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
  readonly meaning: Meaning;
  readonly text: string;
};

/**
 * Last year's plan and last year's result of the measure to which an entry belongs: in the entry's own table, in another
 * one of its workbook, or in last year's file. Only where the measure is found for certain. `books`: its own first.
 */
export function referenceTexts(entry: Entry, books: readonly PlanBook[]): ReferenceText[] {
  const [own] = books.flatMap((book) =>
    jointTablesOf(book).filter((joint) =>
      joint.parts.some(({ table }) => table.entries.includes(entry)),
    ),
  );
  if (!own) return [];
  const tables = [own, ...books.flatMap(jointTablesOf).filter((joint) => joint !== own)];
  const found = new Map<string, ReferenceText>();
  for (const meaning of wanted(entry.meaning)) {
    for (const table of tables) {
      const one = textIn(table, own, entry, meaning);
      if (one && !found.has(meaningKey(meaning))) found.set(meaningKey(meaning), one);
    }
  }
  return [...found.values()];
}

/** What is to be reported was planned for the same year; where that plan is not at hand, the one before. */
function wanted({ kind, fiscalYear, party }: Meaning): Meaning[] {
  if (fiscalYear === null) return [];
  const of = (other: ColumnKind, back: number) => ({
    kind: other,
    fiscalYear: fiscalYear - back,
    party,
  });
  if (kind === "result") return [of("plan", 0), of("result", 1), of("plan", 1)];
  if (kind === "plan") return [of("result", 1), of("plan", 1), of("result", 2)];
  return [of(kind, 1)];
}

function textIn(
  table: JointTable,
  own: JointTable,
  entry: Entry,
  meaning: Meaning,
): ReferenceText | null {
  const measure = table === own ? entry.measure : sourceOf(table, own, entry.measure);
  if (!measure) return null;
  const inMeasure = (joint: JointTable, of: Meaning, one: Measure) =>
    entriesOf(joint, of).filter((found) => found.entry.measure === one);
  const goals = matchEntries(
    inMeasure(table, meaning, measure),
    inMeasure(own, entry.meaning, entry.measure),
  );
  const [source] = [...goals].find(([, goal]) => goal.entry === entry) ?? [];
  return source && source.entry.text.trim() !== "" ? toReference(source, table.file) : null;
}

function toReference({ sheet, entry }: JointEntry, file: string): ReferenceText {
  const { sheetId, sheetName } = sheet;
  const { anchor: position, meaning, text } = entry;
  return { file, sheetId, sheetName, position, meaning, text };
}

const matches = new WeakMap<JointTable, WeakMap<JointTable, readonly MeasureMatch[]>>();

/** The measure of another table that is surely the same; tables are never changed, so each pair is compared once. */
function sourceOf(from: JointTable, to: JointTable, target: Measure): Measure | null {
  const known = matches.get(to) ?? new WeakMap<JointTable, readonly MeasureMatch[]>();
  matches.set(to, known);
  const all = known.get(from) ?? matchMeasures(measuresOf(from), measuresOf(to));
  known.set(from, all);
  return all.find((match) => match.target === target && match.certain)?.source ?? null;
}
