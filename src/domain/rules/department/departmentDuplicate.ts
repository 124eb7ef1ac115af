import type { Profile } from "../../profile/Profile";
import { replaceSpan } from "../entry/replaceSpan";
import { tagsOf, type NameAt } from "../entry/tagsOf";
import type { EntryUnit } from "../CheckUnits";
import { ruleOf, type Found } from "../Rule";
import { departmentsMeant, judgeName } from "./judgeName";
import { ownerCells } from "./mentionsOf";
import { ownersIn } from "./ownersIn";

const betweenNames = /^[\s・･、,，／/;；]+$/u;

/**
 * A department that is named twice where once is meant: in one tag or one owner cell, where the fix takes the second out;
 * or at the head of two parts that follow each other, where one of the tags may be somebody else's – information, for
 * nobody should move their text but they. Two parts with another department's between them are written so on purpose.
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

function twiceIn(
  names: readonly NameAt[],
  where: "tag" | "owner",
  profile: Profile,
): Found<"department/duplicate">[] {
  if (names.length < 2) return [];
  const seen = new Set<string>();
  return names.flatMap((at, index): Found<"department/duplicate">[] => {
    const department = todaysName(at.name, profile);
    const again = seen.has(department);
    seen.add(department);
    const before = names[index - 1];
    if (!again || !before) return [];
    const { cell, written, start, end } = at;
    const joined = betweenNames.test(cell.text.slice(before.end, start));
    return [
      {
        cell,
        subject: written,
        facts: { department, where },
        departments: departmentsMeant(at.name, profile),
        fixes: joined ? replaceSpan({ cell, start: before.end, end }, "") : [],
      },
    ];
  });
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
    const facts = { department, where: "entry" } as const;
    return [{ cell, subject: tag.inside, facts, departments, severity: "info" }];
  });
}

function todaysName(name: string, profile: Profile): string {
  const verdict = judgeName(name, profile);
  return verdict.kind === "known" || verdict.kind === "spelling" ? verdict.department : name;
}
