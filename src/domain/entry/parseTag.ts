import { departmentNames } from "../department/departmentNames";
import type { Tag } from "./Entry";
import { parseMarked } from "./parseItem";

type Form = {
  readonly pattern: RegExp;
  readonly accepts: (inside: string, rest: string) => boolean;
};

const startsItem = (rest: string) => rest === "" || parseMarked(rest) !== null;

/**
 * Each way in which departments write the tag. 【 】 is the form of the sheet; the others are slips, accepted only
 * where nothing else can be meant: `（社会福祉協議会）と連携し…` and `相談センター：3件` are no tags.
 */
const forms: readonly Form[] = [
  {
    pattern:
      /^(?<indent>[ \t　]*)(?<open>【)(?<inside>[^【】]{1,200})(?<close>】)(?<gap>[ \t　]*)/u,
    accepts: () => true,
  },
  {
    pattern:
      /^(?<indent>[ \t　]*)(?<open>[［[〔（(])(?<inside>[^［］[\]〔〕（）()]{1,200})(?<close>[］\]〕）)])(?<gap>[ \t　]*)/u,
    accepts: (_inside, rest) => startsItem(rest),
  },
  {
    pattern:
      /^(?<indent>[ \t　]*)(?<open>)(?<inside>[^\s：:【】]{1,60})(?<close>[：:])(?<gap>[ \t　]*)/u,
    accepts: (inside, rest) =>
      /(?<!担当|所管|主管|関係|各)課$|支所$|事務局$/u.test(inside) && !/^[0-9０-９]/u.test(rest),
  },
];

/** The tag that a line begins with, and the rest of the line; null where it begins with none. */
export function parseTag(line: string): { tag: Omit<Tag, "break">; rest: string } | null {
  for (const { pattern, accepts } of forms) {
    const match = pattern.exec(line);
    if (!match) continue;
    const parts = match.groups as Omit<Tag, "break" | "departments">;
    const departments = departmentNames(parts.inside);
    const rest = line.slice(match[0].length);
    if (departments && accepts(parts.inside, rest)) {
      return { tag: { ...parts, departments }, rest };
    }
  }
  return null;
}
