import { alikeNames } from "../../department/alikeNames";

/** From here on a name is the usual one beside another that is found once or twice. */
const usual = { times: 5, timesAsOften: 5 };

/**
 * The names of one table that are likely misspelt, each with those it is near to, most frequent first. The less frequent
 * of two is the one to ask about; of two that are equally frequent, both. Two that differ by a whole kanji may well be
 * two departments: there the other must be far more frequent.
 */
export function namesAlike(mentioned: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, number>();
  for (const name of mentioned) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(
    names.flatMap(([name, count]) => {
      const alike = names.flatMap(([other, times]) => {
        const likeness = alikeNames(name, other);
        const isUsual = times >= usual.times && times >= count * usual.timesAsOften;
        const near = likeness === "sound" ? times >= count : likeness === "slip" && isUsual;
        return near ? [other] : [];
      });
      return alike.length > 0 ? [[name, alike] as const] : [];
    }),
  );
}
