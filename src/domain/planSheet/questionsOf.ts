import { answerFor } from "./answerFor";
import { sameMeaning, type ColumnKind, type Meaning } from "./Meaning";
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
  titleYears: readonly number[],
): Question[] {
  if (shift) {
    const choices = shiftChoices(columns, sheetName, shift);
    return [{ code: "header-shifted", column: null, label: "", choices }];
  }
  const ownYears = columns.some((column) => column.kind === "yearAxis");
  return columns.flatMap((column, index) => {
    const code = questionAbout(column, columns, ownYears);
    if (!code) return [];
    const choices = meaningsFor(code, column, index, columns, titleYears).map((meaning) =>
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
  titleYears: readonly number[],
): Meaning[] {
  const { kind, fiscalYear, party } = column;
  switch (code) {
    case "no-fiscal-year":
      return [
        ...yearsNear(column, index, all, titleYears).map((year) => ({
          kind,
          fiscalYear: year,
          party,
        })),
        noneOfThese,
      ];
    case "ambiguous-kind":
      return [
        ...(/目標/u.test(column.label) ? [{ kind: "target", fiscalYear, party } as const] : []),
        ...resultOrPlan(column, isNewest(column, all)),
        noneOfThese,
      ];
    case "duplicate-column":
      return [{ kind, fiscalYear, party }, noneOfThese];
    case "unknown-column":
    case "header-shifted":
      return unknownMeanings(column);
  }
}

/** Under the newest year of a table stands what is to be done, under the others what was done. */
function isNewest({ fiscalYear }: ReadColumn, all: readonly ReadColumn[]): boolean {
  const years = new Set(all.flatMap((other) => other.fiscalYear ?? []));
  return years.size > 1 && fiscalYear === Math.max(...years);
}

function resultOrPlan({ fiscalYear, party }: ReadColumn, planFirst: boolean): Meaning[] {
  const result: Meaning = { kind: "result", fiscalYear, party };
  const plan: Meaning = { kind: "plan", fiscalYear, party };
  return planFirst ? [plan, result] : [result, plan];
}

/** What a header of no known meaning may mean. One with a year may be a result or a plan; its words say which is likelier. */
function unknownMeanings(column: ReadColumn): Meaning[] {
  const { fiscalYear, party, header, label } = column;
  const as = (kind: ColumnKind): Meaning => ({ kind, fiscalYear, party });
  const isKubun = header?.cells.some((cell) => cell.kind === "role") === true;
  return [
    ...(isKubun ? [as("role")] : []),
    ...(fiscalYear === null ? [] : resultOrPlan(column, /計画|予定|方針/u.test(label))),
    noneOfThese,
    as("note"),
    as("text"),
  ];
}

/**
 * The years of the table, that of the nearest column to the left first. A plan is for the year after the nearest result
 * as a rule, which may not be among them. Last come the years around the title's: a sheet of 令和5年度 has the result of
 * 令和4年度 or 令和5年度, and the plan of 令和5年度 or 令和6年度.
 */
function yearsNear(
  { kind }: ReadColumn,
  index: number,
  all: readonly ReadColumn[],
  titleYears: readonly number[],
): number[] {
  const before = all.slice(0, index).reverse();
  const near = [...before, ...all.slice(index + 1)];
  const result = near.find((column) => column.kind === "result" && column.fiscalYear !== null);
  const next = kind === "plan" && result ? [Number(result.fiscalYear) + 1] : [];
  const titled = titleYears.flatMap((year) =>
    kind === "result" ? [year - 1, year] : [year, year + 1],
  );
  return [...new Set([...next, ...near.flatMap((column) => column.fiscalYear ?? []), ...titled])];
}

function choiceOf(
  meaning: Meaning,
  column: ReadColumn,
  all: readonly ReadColumn[],
  sheetName: string,
): QuestionChoice {
  return { meaning, answers: [answerFor(meaning, column, all, sheetName)] };
}
