import { planSentences } from "../../carryForward/planSentences";
import { resolveDepartment } from "../../department/resolveDepartment";
import { fold } from "../../text/fold";
import type { EntryUnit } from "../CheckUnits";
import { saysNothing } from "../entry/saysNothing";
import { ruleOf, type Found } from "../Rule";
import { beginning } from "./beginning";
import { dueEntries, ofYear } from "./missingParts";
import { partsOf, type EntryPart } from "./partsOf";
import { entriesBefore, entriesNow, type YearEntry } from "./YearEntry";

/** Figures that hardly are the same two years running: 12人, 3か所. */
const figure =
  /[0-9][,.]*(?:人|名|件|回|[かケヶヵカ]所|箇所|団体|園|校|冊|部|世帯|台|棟|施設|法人|%|[千万]?円)/u;

/**
 * A department's result that is last year's word for word: each of its sentences stood in last year's result of the
 * measure, whatever the markers, spaces and line breaks. Information, and more only where it has figures. Plans may well
 * say the same every year.
 *
 * Example: 「こども食堂」が1か所開設された。 in 令和3年度実績 and in 令和4年度実績.
 */
export const sameAsLastYear = ruleOf({
  id: "entry/same-as-last-year",
  severity: "info",
  unit: "year",
  find: (unit, { profile }) => {
    const now = entriesNow(unit);
    const results = dueEntries(now, "result", unit);
    if (results.every(({ text }) => text === "")) return [];
    const all = [...now, ...entriesBefore(unit, profile)];
    return results.flatMap(({ meaning, units }) => {
      const fiscalYear = Number(meaning.fiscalYear) - 1;
      const before = ofYear(all, "result", fiscalYear).filter(
        (one) => one.meaning.party === meaning.party,
      );
      const said = new Set(before.flatMap(wordsOf));
      if (said.size === 0) return [];
      return units.flatMap((entry) =>
        partsOf(entry).flatMap((part) => {
          const [first] = part.sentences;
          if (first === undefined || !isSame(part, said)) return [];
          const departments = part.departments.map((name) => resolveDepartment(name, profile));
          return [toFound(first, part, entry, departments, fiscalYear)];
        }),
      );
    });
  },
});

function wordsOf({ text }: YearEntry): string[] {
  return planSentences(text).map(wordsIn);
}

/** A sentence as it is compared: the full stop is often forgotten. */
function wordsIn(sentence: string): string {
  return fold(sentence).replace(/。$/u, "");
}

function isSame({ sentences }: EntryPart, said: ReadonlySet<string>): boolean {
  const saying = sentences.some((sentence) => !saysNothing(sentence));
  return saying && sentences.every((sentence) => said.has(wordsIn(sentence)));
}

function toFound(
  said: string,
  { cell, sentences }: EntryPart,
  entry: EntryUnit,
  departments: readonly string[],
  fiscalYear: number,
): Found<"entry/same-as-last-year"> {
  const first = beginning(said);
  const found = figure.exec(fold(sentences.join("\n")))?.[0] ?? null;
  return {
    cell,
    entry,
    subject: first,
    facts: { first, sentences: sentences.length, figure: found, fiscalYear },
    ...(departments.length > 0 ? { departments } : {}),
    severity: found === null ? "info" : "warning",
  };
}
