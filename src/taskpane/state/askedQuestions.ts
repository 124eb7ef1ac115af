import { meaningKey } from "../../domain/planSheet/Meaning";
import type { PlanBook, PlanSheet } from "../../domain/planSheet/PlanSheet";
import { planSheetsOf } from "../../domain/planSheet/readPlanBook";
import type { ReadingAnswers } from "../../domain/planSheet/ReadingAnswers";
import type { Asked } from "./Asked";
import type { PaneState } from "./PaneState";
import { questionsOfTable } from "./questionsOfTable";
import { shownSheet } from "./shownReading";

const known = new WeakMap<PlanBook, readonly Asked[]>();

/** What a workbook leaves open. A question that several pages raise alike is asked once, and answered for all of them. */
export function askedQuestions(book: PlanBook): readonly Asked[] {
  const asked = known.get(book) ?? gather(book);
  known.set(book, asked);
  return asked;
}

/** Those that concern one sheet. */
export function askedAbout(book: PlanBook, sheet: PlanSheet): readonly Asked[] {
  return askedQuestions(book).filter((asked) => asked.sheets.includes(sheet));
}

/** Where the next question can be seen: the first sheet in view that leaves something open. */
export function sheetToAsk(book: PlanBook): PlanSheet | null {
  const inView = askedQuestions(book).flatMap(({ sheets }) => sheets.filter((at) => !at.hidden));
  return inView[0] ?? null;
}

/** How many questions stand before a pair of columns: none where there are pairs to take, or none can be seen. */
export function questionsBeforePairs({ book, carry }: Pick<PaneState, "book" | "carry">): number {
  if (book.kind !== "read" || carry.offers.length > 0) return 0;
  const asked = askedQuestions(book.understanding.book);
  return asked.filter(({ sheets }) => sheets.some(({ hidden }) => !hidden)).length;
}

/** How many questions the sheet in front leaves open. */
export function openQuestions(state: PaneState): number {
  const sheet = shownSheet(state);
  return state.book.kind === "read" && sheet
    ? askedAbout(state.book.understanding.book, sheet).length
    : 0;
}

/** Whether the sheet in front has a table of which it is not the whole header that is asked about. */
export function checkableColumns(state: PaneState): boolean {
  const { tables = [] } = shownSheet(state) ?? {};
  return tables.some(({ questions }) => questions.every(({ column }) => column !== null));
}

function gather(book: PlanBook): readonly Asked[] {
  const byKey = new Map<string, Asked>();
  for (const sheet of planSheetsOf(book)) {
    for (const question of sheet.tables.flatMap((table) => questionsOfTable(sheet, table))) {
      const key = keyOf(question);
      const before = byKey.get(key);
      byKey.set(key, before ? joined(before, question) : { ...question, key });
    }
  }
  return [...byKey.values()];
}

/** Equal where the same columns could get the same meanings, whatever the sheet. */
function keyOf({ code, choices }: Asked): string {
  return JSON.stringify([code, choices.map((choice) => choice.answers.map(answerKey))]);
}

function answerKey(answer: ReadingAnswers[number]): readonly unknown[] {
  return [answer.label, answer.ordinal, meaningKey(answer)];
}

/** A sheet may raise it in several of its tables: then the answer is the same, and is kept once. */
function joined(before: Asked, added: Asked): Asked {
  const sheets = added.sheets.filter((sheet) => !before.sheets.includes(sheet));
  if (sheets.length === 0) return before;
  return {
    ...before,
    sheets: [...before.sheets, ...sheets],
    choices: before.choices.map((choice, i) => ({
      ...choice,
      answers: [...choice.answers, ...(added.choices[i]?.answers ?? [])],
    })),
  };
}
