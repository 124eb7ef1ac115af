import { registerOf } from "../../department/DepartmentRegister";
import type { Profile } from "../../profile/Profile";
import type { EntryUnit } from "../CheckUnits";
import { ruleOf, type Found } from "../Rule";
import { brokenTags, type BrokenTag } from "./brokenTags";
import { replaceSpan, type CellSpan } from "./replaceSpan";
import { sameStyle, tagStyleOf, type TagStyle } from "./tagStyle";
import { tagsOf, type TagAt } from "./tagsOf";
import { tidyTag, type TidyTag } from "./tidyTag";

/**
 * A tag that is not written as the table writes its tags, 【福祉課】 as a rule: other brackets, a bracket that is missing,
 * spaces inside the name. Spaces are information only: they do no harm but in print and in a search; between two
 * departments they are no slip. Where nearly all tags of a table are written in another way, that way is its form. （市民センター） may be a venue, and （福祉課） behind
 * the items says who did them: neither is a tag unless something stands under it.
 *
 * Example: ［福祉課］, （福祉課）, 福祉課： or 【福祉課 】 → 【福祉課】.
 */
export const tagForm = ruleOf({
  id: "tag/form",
  severity: "warning",
  unit: "table",
  find: ({ measures }, { profile }) => {
    const units = measures.flatMap(({ entries }) => entries);
    const tags = units.flatMap(tagsOf);
    const style = tagStyleOf(tags);
    const tidy = tidyTag(tags, profile);
    const proven = new Set(
      tags.flatMap(({ tag }) => (sameStyle(tag, style) ? tag.departments : [])),
    );
    const isTag = (tag: TagAt) => sameStyle(tag.tag, style) || isMeant(tag, proven, profile);
    return units.flatMap((unit) => [
      ...tagsOf(unit)
        .filter(isTag)
        .flatMap((tag) => unlike(tag, unit, style, tidy)),
      ...brokenTags(unit).map((tag) => broken(tag, unit, style)),
    ]);
  },
});

/** Names that end so stand in brackets for nothing else; those of houses and offices may be a place. */
const officeOnly = /(?:課|室|係|支所|事務局)$/u;
const wholeName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9]+$/u;

function isMeant({ heads, names }: TagAt, proven: ReadonlySet<string>, profile: Profile): boolean {
  const { names: registered, former } = registerOf(profile);
  const knows = (name: string) => registered.has(name) || former.has(name) || proven.has(name);
  return (
    heads &&
    names.every(({ name }) => knows(name) || (officeOnly.test(name) && wholeName.test(name)))
  );
}

function unlike(at: TagAt, unit: EntryUnit, style: TagStyle, tidy: TidyTag): Found<"tag/form">[] {
  const { tag } = at;
  const problem = sameStyle(tag, style) ? "spaces" : "brackets";
  if (problem === "spaces" && !/\s/u.test(tag.inside)) return [];
  const expected = style.open + tidy(tag.inside) + style.close;
  const found = at.cell.text.slice(at.start, at.end);
  return found === expected ? [] : [misformed(at, unit, { found, expected, problem })];
}

function broken(at: BrokenTag, unit: EntryUnit, { open, close }: TagStyle): Found<"tag/form"> {
  const found = at.cell.text.slice(at.start, at.end);
  const expected = open + at.inside.trim() + close;
  return misformed(at, unit, { found, expected, problem: "broken" });
}

function misformed(
  at: CellSpan,
  entry: EntryUnit,
  facts: Found<"tag/form">["facts"],
): Found<"tag/form"> {
  return {
    cell: at.cell,
    subject: facts.found,
    facts,
    entry,
    ...(facts.problem === "spaces" ? { severity: "info" } : {}),
    fixes: replaceSpan(at, facts.expected),
  };
}
