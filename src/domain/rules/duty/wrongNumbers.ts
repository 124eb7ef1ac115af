import { formatNumber, isHeading, numbersOf, type DutyLine, type NumberForm } from "./dutyLines";

/** How the numbers of a duty go wrong, and how they would run. */
export type WrongNumbers = {
  readonly problem: "gap" | "twice" | "start" | "order";
  readonly numbers: readonly string[];
  readonly expected: readonly string[];
};

/**
 * What is wrong with the numbers of a duty; null where they run from ①. They may also go on from `above`, the duty
 * before it in the measure, and begin anew under a heading within the duty.
 */
export function wrongNumbers(
  lines: readonly DutyLine[],
  above: readonly DutyLine[],
): WrongNumbers | null {
  const numbers = numbersOf(lines);
  const [first] = numbers;
  if (!first) return null;
  if (numbers.every(({ value }, i) => value === 1 + i)) return null;
  const { form } = first;
  const last = numbersOf(above).at(-1);
  const goesOn = last?.form === form && first.value === last.value + 1;
  const start = goesOn ? first.value : 1;
  if (numbers.every(({ value }, i) => value === start + i)) return null;
  const runs = runsOf(lines, form, start);
  const wrong = runs.find(({ values, start }) => values.some((value, i) => value !== start + i));
  if (!wrong) return null;
  return {
    problem: problemOf(wrong),
    numbers: numbers.map(({ mark }) => mark),
    expected: runs.flatMap(({ values, start }) =>
      values.map((_, i) => formatNumber(form, start + i)),
    ),
  };
}

/** Numbers that run on, and where they ought to begin. */
type Run = { readonly values: number[]; readonly start: number };

/** The numbers between headings. Under a heading they begin at ① again, or go on. */
function runsOf(lines: readonly DutyLine[], form: NumberForm, start: number): Run[] {
  const runs: Run[] = [{ values: [], start }];
  let headed = false;
  for (const line of lines) {
    const { number } = line;
    if (isHeading(line)) headed = true;
    if (number?.form !== form) continue;
    const open = runs.at(-1);
    const anew = headed && number.value === 1;
    if (open && (!anew || open.values.length === 0)) open.values.push(number.value);
    else runs.push({ values: [number.value], start: 1 });
    headed = false;
  }
  return runs;
}

function problemOf({ values, start }: Run): WrongNumbers["problem"] {
  if (new Set(values).size < values.length) return "twice";
  if (Math.min(...values) !== start) return "start";
  return Math.max(...values) === start + values.length - 1 ? "order" : "gap";
}
