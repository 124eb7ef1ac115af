import { circledNumber } from "../../text/circledNumber";
import { fold } from "../../text/fold";

/** How a line is numbered: ① or (1). Plain figures also begin dates and quantities, so they are no numbers here. */
export type NumberForm = "circled" | "bracketed";

/** One line of a duty cell. `number` is null where it has none: it goes on with the item above. */
export type DutyLine = {
  /** Where it begins in the cell's text. */
  readonly start: number;
  readonly text: string;
  readonly number: DutyNumber | null;
};

/** What a line is numbered with. `mark`: as it is written. */
export type DutyNumber = {
  readonly form: NumberForm;
  readonly value: number;
  readonly mark: string;
};

const numbered = /^[ \t　]*([①-⑳㉑-㉟㊱-㊿]|[(（][0-9０-９]{1,2}[)）])/u;

/** The lines of a duty cell, with the numbers that they begin with. */
export function dutyLines(text: string): DutyLine[] {
  return [...text.matchAll(/[^\r\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    text: line,
    number: numberOf(line),
  }));
}

function numberOf(line: string): DutyLine["number"] {
  const mark = numbered.exec(line)?.[1];
  if (mark === undefined) return null;
  const form = /^[(（]/u.test(mark) ? "bracketed" : "circled";
  return { form, value: Number(fold(mark).replace(/[()]/gu, "")), mark };
}

/** A line without number that begins at the left and is no sentence: it heads what follows (`【見守り】`). */
export function isHeading({ text, number }: DutyLine): boolean {
  return number === null && /^[^\s。][^。]*$/u.test(text);
}

/** The numbers of one duty, from the top. Only the form that comes first counts: (1) under ① numbers its details. */
export function dutyNumbers(text: string): DutyNumber[] {
  return numbersOf(dutyLines(text));
}

/** The same of its lines. */
export function numbersOf(lines: readonly DutyLine[]): DutyNumber[] {
  const numbers = lines.flatMap(({ number }) => number ?? []);
  return numbers.filter(({ form }) => form === numbers[0]?.form);
}

/** A number in a form. Circled ones end at ㊿; who needs more writes them in brackets. */
export function formatNumber(form: NumberForm, value: number): string {
  return (form === "circled" ? circledNumber(value) : null) ?? `(${value})`;
}
