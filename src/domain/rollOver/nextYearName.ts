import { oneYearOn } from "../fiscalYear/oneYearOn";
import { placeFiscalYears } from "../fiscalYear/placeFiscalYears";
import { applyChanges } from "../tense/resultOf";

/** The name of last year's file for the new year's: its years moved on, dates left; null where it names none. */
export function nextYearName(file: string): string | null {
  const changes = placeFiscalYears(file).flatMap(({ mention, start, end }) => {
    const text = mention.month === null ? oneYearOn(file.slice(start, end), null) : null;
    return text === null ? [] : [{ start, end, text }];
  });
  return changes.length === 0 ? null : applyChanges(file, changes);
}
