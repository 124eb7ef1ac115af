import type { Profile } from "../../profile/Profile";
import { fold } from "../../text/fold";
import { replaceSpan } from "../entry/replaceSpan";
import { tagsOf, type NameAt } from "../entry/tagsOf";
import type { EntryUnit } from "../CheckUnits";
import type { Fix } from "../Finding";
import { ruleOf, type Found } from "../Rule";
import { departmentsMeant, judgeName } from "../../department/judgeName";
import { ownerCells } from "./mentionsOf";
import { ownersIn } from "./ownersIn";

const betweenNames = /^[\s・･、,，／/;；]+$/u;

/**
 * A department that is named twice where once is meant: in one tag or one owner cell, where the fix takes the second out;
 * or at the head of two parts that follow each other, where one of the tags may be somebody else's – information, for
 * nobody should move their text but they. Two parts with another department's between them are written so on purpose, and
 * so are two sections of one department.
 *
 * Example: 【福祉課・長寿社会課・福祉課】 → 【福祉課・長寿社会課】.
 */
export const departmentDuplicate = ruleOf({
  id: "department/duplicate",
  severity: "warning",
  unit: "measure",
  find: (unit, { profile }) => [
    ...ownerCells(unit).flatMap((cell) => twiceIn(ownersIn(cell, profile), "owner", profile)),
    ...unit.entries.flatMap((entry) => [
      ...tagsOf(entry).flatMap(({ names }) => twiceIn(names, "tag", profile)),
      ...twoParts(entry, profile),
    ]),
  ],
});

/** One finding for all repeats of a department; the fix takes out each with what stands before it. */
function twiceIn(
  names: readonly NameAt[],
  where: "tag" | "owner",
  profile: Profile,
): Found<"department/duplicate">[] {
  if (names.length < 2) return [];
  const seen = new Set<string>();
  const repeats = new Map<string, Repeats>();
  for (const [index, at] of names.entries()) {
    const department = todaysName(at.name, profile);
    const before = names[index - 1];
    if (before && seen.has(department)) {
      const again = { at, from: before.end };
      const known = repeats.get(department);
      repeats.set(department, known ? [...known, again] : [again]);
    }
    seen.add(department);
  }
  return [...repeats].map(([department, again]): Found<"department/duplicate"> => {
    const [first, ...more] = again;
    const last = more.at(-1) ?? first;
    const { cell } = first.at;
    const subject = cell.text.slice(first.at.start, last.at.end);
    const facts = { department, where, times: again.length + 1 };
    const departments = departmentsMeant(first.at.name, profile);
    return { cell, subject, facts, departments, fixes: takenOut(again) };
  });
}

/** A name that stands there once more, and the end of the one before it. */
type Repeat = { readonly at: NameAt; readonly from: number };
type Repeats = readonly [Repeat, ...Repeat[]];

function takenOut(repeats: Repeats): readonly Fix[] {
  const [first, ...more] = repeats;
  const last = more.at(-1) ?? first;
  const { cell } = first.at;
  const { text } = cell;
  const joined = repeats.every(({ at, from }) => betweenNames.test(text.slice(from, at.start)));
  if (!joined) return [];
  const kept = more.map(({ from }, i) => text.slice(repeats[i]?.at.end, from));
  return replaceSpan({ cell, start: first.from, end: last.at.end }, kept.join(""));
}

/**
 * Joint tags are compared as sets: the part of 長寿社会課・福祉課 is another one than that of 福祉課. Cells that all say the
 * same are a merge taken apart, and say it once.
 */
function twoParts(unit: EntryUnit, profile: Profile): Found<"department/duplicate">[] {
  if (tagsOf(unit).length < 2) return [];
  let last: string | null = null;
  const filled = unit.cells.every(({ text }) => text === unit.cells[0]?.text);
  const tags = tagsOf(unit).filter(({ cell }) => !filled || cell === unit.cells[0]);
  return tags.flatMap(({ cell, tag, names }): Found<"department/duplicate">[] => {
    const all = [...new Set(names.map(({ name }) => todaysName(name, profile)))];
    const department = all.join("・");
    const key = [...all].sort().join("・");
    const again = key === last;
    last = key;
    if (!again) return [];
    const departments = names.flatMap(({ name }) => departmentsMeant(name, profile));
    const facts = { department, where: "entry", times: 2 } as const;
    return [{ cell, subject: tag.inside, facts, departments, severity: "info" }];
  });
}

function todaysName(name: string, profile: Profile): string {
  const verdict = judgeName(name, profile);
  if (verdict.kind === "spelling") return verdict.department;
  // 福祉課高齢係 and 福祉課障がい係 are two.
  return verdict.kind === "known" && fold(verdict.department) === name ? verdict.department : name;
}
