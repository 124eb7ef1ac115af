import { meaningKey, type Meaning } from "../../domain/planSheet/Meaning";
import type { PlanColumn } from "../../domain/planSheet/PlanColumn";
import type { PlanSheet, PlanTable, Question } from "../../domain/planSheet/PlanSheet";
import type { ReadingAnswers } from "../../domain/planSheet/ReadingAnswers";
import { findColumn } from "./answeredColumn";
import type { Asked, AskedChoice, ChoiceSays } from "./Asked";

/** A table's questions with choices in the shape in which they are put. Columns that mean the same share a question. */
export function questionsOfTable(sheet: PlanSheet, table: PlanTable): readonly Asked[] {
  const duplicates = new Map<string, Question[]>();
  for (const question of table.questions) {
    const meaning = question.choices[0]?.meaning;
    if (question.code !== "duplicate-column" || !meaning) continue;
    const key = meaningKey(meaning);
    duplicates.set(key, [...(duplicates.get(key) ?? []), question]);
  }
  const alone = table.questions.filter(({ code }) => code !== "duplicate-column");
  return [
    ...alone.map((question) => ask([question], sheet, table, choicesOf(question, table))),
    ...[...duplicates.values()].map((group) => ask(group, sheet, table, whichOf(group, table))),
  ];
}

function ask(
  group: readonly Question[],
  sheet: PlanSheet,
  table: PlanTable,
  choices: readonly Omit<AskedChoice, "key">[],
): Asked {
  const columns = group.flatMap((question) => columnOf(question, table) ?? []);
  return {
    key: "",
    code: group[0]?.code ?? "unknown-column",
    columns,
    table,
    sheets: [sheet],
    choices: choices.map((choice, i) => ({ ...choice, key: String(i) })),
  };
}

function columnOf({ column }: Question, table: PlanTable): PlanColumn | null {
  return table.columns.find((candidate) => candidate.column === column) ?? null;
}

type Choice = Omit<AskedChoice, "key">;

/** One of several columns that mean the same; the others are then left unused. */
function whichOf(group: readonly Question[], table: PlanTable): readonly Choice[] {
  const taken = (question: Question) => question.choices[0]?.answers ?? [];
  const unused = (question: Question) => question.choices.at(-1)?.answers ?? [];
  const each = group.flatMap((question): Choice[] => {
    const column = columnOf(question, table);
    if (!column) return [];
    const answers = group.flatMap((other) => (other === question ? taken(other) : unused(other)));
    return [{ says: { kind: "column", column }, answers }];
  });
  return [...each, { says: { kind: "unused" }, answers: group.flatMap(unused) }];
}

function choicesOf(question: Question, table: PlanTable): readonly Choice[] {
  return question.choices.map(({ meaning, answers }) => ({
    says: meaning ? saysOf(meaning, question, table) : saysOfHeader(answers, table),
    answers,
  }));
}

function saysOf(meaning: Meaning, question: Question, table: PlanTable): ChoiceSays {
  if (meaning.kind === "other") return { kind: "unused" };
  const beside = question.code === "no-fiscal-year" ? besideOf(meaning, question, table) : null;
  return { kind: "meaning", meaning, beside };
}

/** The next column that has this year, to the left before the right. */
function besideOf({ fiscalYear }: Meaning, question: Question, { columns }: PlanTable) {
  const at = columns.findIndex(({ column }) => column === question.column);
  const [left, right] = [columns[at - 1], columns[at + 1]];
  if (left?.fiscalYear === fiscalYear && left) return { side: "left" as const, kind: left.kind };
  if (right?.fiscalYear === fiscalYear && right)
    return { side: "right" as const, kind: right.kind };
  return null;
}

function saysOfHeader(answers: ReadingAnswers, table: PlanTable): ChoiceSays {
  if (answers.every(({ kind }) => kind === "other")) return { kind: "unusedTable" };
  const columns = answers.flatMap((answer) => {
    const column = findColumn(answer, table.columns);
    return column ? [{ column, meaning: answer }] : [];
  });
  return { kind: "mapping", columns };
}
