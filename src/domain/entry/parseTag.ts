import { departmentNames } from "../department/departmentNames";
import type { Tag } from "./Entry";
import { parseMarked } from "./parseItem";

/** The whole, then its indent, opening bracket, inside, closing bracket and gap: every pattern has these five groups. */
type TagParts = readonly [string, string, string, string, string, string];

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
    pattern: /^([ \t　]*)(【)([^【】]{1,200})(】)([ \t　]*)/u,
    accepts: () => true,
  },
  {
    pattern: /^([ \t　]*)([［[〔（(])([^［］[\]〔〕（）()]{1,200})([］\]〕）)])([ \t　]*)/u,
    accepts: (_inside, rest) => startsItem(rest),
  },
  {
    pattern: /^([ \t　]*)()([^\s：:【】]{1,60})([：:])([ \t　]*)/u,
    accepts: (inside, rest) =>
      /(?<!担当|所管|主管|関係|各)課$|支所$|事務局$/u.test(inside) && !/^[0-9０-９]/u.test(rest),
  },
];

/** The tag that a line begins with, and the rest of the line; null where it begins with none. */
export function parseTag(line: string): { tag: Omit<Tag, "break">; rest: string } | null {
  for (const { pattern, accepts } of forms) {
    const parts = pattern.exec(line) as unknown as TagParts | null;
    if (!parts) continue;
    const [whole, indent, open, inside, close, gap] = parts;
    const departments = departmentNames(inside);
    const rest = line.slice(whole.length);
    if (departments && accepts(inside, rest))
      return { tag: { indent, open, inside, close, gap, departments }, rest };
  }
  return null;
}
