import { format, getFormatDateInfo, isValidFormat } from "numfmt";
import { hasMarks, markJapaneseDates, unmarkJapaneseDates } from "./markJapaneseDates";

/** Shows a number, or a text, in a number format. */
export type CompiledFormat = {
  number(value: number, date1904: boolean): string;
  text(value: string): string;
};

/** Excel's own limit; a longer one would unfold in every cell that has it. */
const longestCode = 255;
/** Serial dates of the 1904 system are this much smaller. */
const days1904 = 1462;
const firstDayTooLate = 2_958_466;
/** What Excel fills a cell with that cannot be shown; how many there are depends on the column's width. */
const overflow = "######";

/**
 * A format code as a Japanese Excel understands it. Column widths are not considered: what is too wide for its cell is
 * shown in full. A code that is none shows as `General`.
 */
export function compileFormat(code: string): CompiledFormat {
  if (code.length > longestCode || code.toLowerCase() === "general") return plain;
  const pattern = markJapaneseDates(code);
  // numfmt keeps what it parsed in an object: `constructor` would seem to be a pattern that it knows.
  if (pattern in {} || !isValidFormat(pattern)) return plain;
  const date = showsDate(pattern);
  return {
    number(value, date1904) {
      const serial = date && date1904 ? value + days1904 : value;
      if (date && (serial < 0 || serial >= firstDayTooLate)) return overflow;
      const shown = format(pattern, serial, { dateErrorNumber: false, dateSpanLarge: false });
      return unmarkJapaneseDates(shown, serial);
    },
    text: showsTextAsItIs(pattern) ? plain.text : (value) => format(pattern, value),
  };
}

/** Nearly every format: only one with a text section of its own (`@"様"`, `;;;`) changes a text. */
function showsTextAsItIs(pattern: string): boolean {
  return format(pattern, "甲") === "甲";
}

const plain: CompiledFormat = {
  number: (value) => format("General", value),
  text: (value) => value,
};

/** Years, months or days, as opposed to times and spans of time. */
function showsDate(pattern: string): boolean {
  const { year, month, day } = getFormatDateInfo(pattern);
  return year || month || day || hasMarks(pattern);
}
