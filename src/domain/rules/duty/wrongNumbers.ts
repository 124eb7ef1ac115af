import { dutyNumbers, formatNumber } from "./dutyLines";

/** How the numbers of a duty go wrong, and how they would run. */
export type WrongNumbers = {
  readonly problem: "gap" | "twice" | "start" | "order";
  readonly numbers: readonly string[];
  readonly expected: readonly string[];
};

/**
 * What is wrong with the numbers of a duty; null where they run from ①. They may also go on from `above`, the duty
 * before it in the measure.
 */
export function wrongNumbers(text: string, above: string): WrongNumbers | null {
  const numbers = dutyNumbers(text);
  const [first] = numbers;
  if (!first) return null;
  const last = dutyNumbers(above).at(-1);
  const goesOn = last?.form === first.form && first.value === last.value + 1;
  const start = goesOn ? first.value : 1;
  const values = numbers.map(({ value }) => value);
  if (values.every((value, i) => value === start + i)) return null;
  return {
    problem: problemOf(values, start),
    numbers: numbers.map(({ mark }) => mark),
    expected: values.map((_, i) => formatNumber(first.form, start + i)),
  };
}

function problemOf(values: readonly number[], start: number): WrongNumbers["problem"] {
  if (new Set(values).size < values.length) return "twice";
  if (Math.min(...values) !== start) return "start";
  return Math.max(...values) === start + values.length - 1 ? "order" : "gap";
}
