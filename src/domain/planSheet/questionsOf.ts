import { answerFor } from "./answerFor";
import { sameMeaning, type Meaning } from "./Meaning";
import type { Question, QuestionChoice, QuestionCode } from "./PlanSheet";
import type { Shift } from "./shiftedHeader";
import { shiftChoices } from "./shiftChoices";
import type { ReadColumn } from "./TableDraft";

/**
 * What the header leaves open, each with the answers there are, the likeliest first. A column in question takes no part
 * in anything that needs its answer.
 */
export function questionsOf(
  columns: readonly ReadColumn[],
  sheetName: string,
  shift: Shift | null,
): Question[] {
  if (shift) {
    const choices = shiftChoices(columns, sheetName, shift);
    return [{ code: "header-shifted", column: null, label: "", choices }];
  }
  const ownYears = columns.some((column) => column.kind === "yearAxis");
  return columns.flatMap((column, index) => {
    const code = questionAbout(column, columns, ownYears);
    if (!code) return [];
    const choices = meaningsFor(code, column, index, columns).map((meaning) =>
      choiceOf(meaning, column, columns, sheetName),
    );
    return [{ code, column: column.column, label: column.label, choices }];
  });
}

function questionAbout(
  column: ReadColumn,
  all: readonly ReadColumn[],
  ownYears: boolean,
): QuestionCode | null {
  const { kind, fiscalYear, answered, open } = column;
  if (open) return "ambiguous-kind";
  if (kind === "other") return answered ? null : "unknown-column";
  if (kind !== "result" && kind !== "plan" && kind !== "project") return null;
  if (fiscalYear === null) return ownYears ? null : "no-fiscal-year";
  const alike = all.filter((other) => sameMeaning(other, column));
  return alike.length > 1 && !answered ? "duplicate-column" : null;
}

const noneOfThese: Meaning = { kind: "other", fiscalYear: null, party: null };

function meaningsFor(
  code: QuestionCode,
  column: ReadColumn,
  index: number,
  all: readonly ReadColumn[],
): Meaning[] {
  const { kind, fiscalYear, party } = column;
  switch (code) {
    case "no-fiscal-year":
      return [
        ...yearsNear(index, all).map((year) => ({ kind, fiscalYear: year, party })),
        noneOfThese,
      ];
    case "ambiguous-kind":
      return [
        { kind: "result", fiscalYear, party },
        { kind: "plan", fiscalYear, party },
        noneOfThese,
      ];
    case "duplicate-column":
      return [{ kind, fiscalYear, party }, noneOfThese];
    case "unknown-column":
    case "header-shifted":
      return [
        noneOfThese,
        { kind: "note", fiscalYear, party },
        { kind: "text", fiscalYear, party },
      ];
  }
}

/** The years of the table, that of the nearest column to the left first. */
function yearsNear(index: number, all: readonly ReadColumn[]): number[] {
  const before = all.slice(0, index).reverse();
  const years = [...before, ...all.slice(index + 1)].map((column) => column.fiscalYear);
  return [...new Set(years.filter((year) => year !== null))];
}

function choiceOf(
  meaning: Meaning,
  column: ReadColumn,
  all: readonly ReadColumn[],
  sheetName: string,
): QuestionChoice {
  return { meaning, answers: [answerFor(meaning, column, all, sheetName)] };
}
