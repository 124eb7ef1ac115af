import { meaningKey } from "../../planSheet/Meaning";
import type { Profile } from "../../profile/Profile";
import type { YearUnit } from "../CheckUnits";
import { tagsWithText } from "./tagsWithText";
import type { EntryNow, YearEntry } from "./YearEntry";
import { hasPartOf, writerKey, writersIn, type Writer } from "./Writer";

/** Entries from which it is known who should have written, with what that is called. */
export type Evidence<Because> = {
  readonly because: Because;
  readonly entries: readonly YearEntry[];
};

/** A part that is not there. */
export type MissingPart<Because> = {
  readonly target: EntryNow;
  readonly writer: Writer;
  readonly because: Because;
};

/** Who should have written in an entry and has not, each once, by the first evidence there is. */
export function missingParts<Because>(
  target: EntryNow,
  evidence: readonly Evidence<Because>[],
  profile: Profile,
): MissingPart<Because>[] {
  const told = new Set<string>();
  // As a rule everybody has written, and under the same name.
  const present = tagsWithText(target).flat();
  return evidence.flatMap(({ because, entries }) =>
    entries
      .filter(({ slot }) => slot === target.slot)
      .flatMap((entry) => writersIn(entry, profile, present))
      .flatMap((writer) => {
        const key = writerKey(writer);
        if (told.has(key) || hasPartOf(writer, target, profile)) return [];
        told.add(key);
        return [{ target, writer, because }];
      }),
  );
}

/** The entries of one kind and year. */
export function ofYear<Entry extends YearEntry>(
  entries: readonly Entry[],
  kind: YearEntry["meaning"]["kind"],
  fiscalYear: number,
): Entry[] {
  return entries.filter(
    ({ meaning }) => meaning.kind === kind && meaning.fiscalYear === fiscalYear,
  );
}

/** The entries of one kind in which somebody's part may be missing. What is empty and may be written yet is none. */
export function dueEntries(
  entries: readonly EntryNow[],
  kind: YearEntry["meaning"]["kind"],
  { open, nearlyDone }: Pick<YearUnit, "open" | "nearlyDone">,
): EntryNow[] {
  return entries.filter(({ meaning, text }) => {
    const key = meaningKey(meaning);
    return meaning.kind === kind && (text.trim() === "" ? nearlyDone : open).has(key);
  });
}
