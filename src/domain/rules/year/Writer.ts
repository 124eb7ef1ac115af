import { departmentsNamed } from "../../department/departmentsNamed";
import type { Profile } from "../../profile/Profile";
import { alikeNames } from "../../department/alikeNames";
import { tagsWithText } from "./tagsWithText";
import type { YearEntry } from "./YearEntry";

/** Whose a part of an entry is. */
export type Writer = {
  /** As they are written, several for a joint part; none where nobody is named and the row has no owners. */
  readonly names: readonly string[];
  /** Each department of today that one of them may stand for. */
  readonly today: readonly string[];
  /** Those of which that is certain. */
  readonly surely: readonly string[];
};

/**
 * Who has written in an entry, each once, in order. `except`: whoever is written by one of these names is left out, and not
 * looked up.
 */
export function writersIn(
  entry: YearEntry,
  profile: Profile,
  except: readonly string[] = [],
): Writer[] {
  if (entry.text.trim() === "") return [];
  const tags = tagsWithText(entry);
  const names = tags.length > 0 ? tags : [entry.owners];
  const others = names.filter((one) => !one.some((name) => except.includes(name)));
  const seen = new Set<string>();
  return others
    .map((one) => writerOf(one, profile))
    .filter((writer) => !seen.has(writerKey(writer)) && seen.add(writerKey(writer)));
}

/**
 * Whether an entry has a part of a writer's: of any of the departments that wrote together, or of any that took over; a
 * misspelt tag is theirs, too. Text under no tag at all is the row's owners', or else everybody's.
 */
export function hasPartOf(writer: Writer, entry: YearEntry, profile: Profile): boolean {
  if (entry.text.trim() === "") return false;
  const { names, today } = writer;
  const tags = tagsWithText(entry).flat();
  if (names.length === 0 || names.some((name) => tags.includes(name))) return true;
  if (entry.owners.some((owner) => today.includes(owner))) return true;
  if (tags.length === 0) return entry.owners.length === 0;
  return tags.some(
    (tag) =>
      departmentsNamed(tag, profile).some((name) => today.includes(name)) ||
      [...names, ...today].some((name) => alikeNames(name, tag) !== null),
  );
}

/** Equal for the same departments of today. */
export function writerKey({ today }: Writer): string {
  return [...today].sort().join("・");
}

function writerOf(names: readonly string[], profile: Profile): Writer {
  const possible = names.map((name) => departmentsNamed(name, profile));
  const certain = possible.filter(({ length }) => length === 1).flat();
  return {
    names: [...new Set(names)],
    today: [...new Set(possible.flat())],
    surely: [...new Set(certain)],
  };
}
