import { fold } from "../text/fold";
import { looksLikeDepartment } from "./looksLikeDepartment";

/** A name in a text, as it is written. `offset`: where it begins there. */
export type WrittenName = { readonly written: string; readonly offset: number };

/** Ends of units from coarse to fine: 大東支所　市民課 and 福祉課　高齢福祉係 are one unit with what it belongs to. */
const levels: readonly RegExp[] = [
  /(?:本部|局|署|支所|事務所|保健所|出張所|協議会)$/u,
  /(?:課|室|センター|館)$/u,
  /係$/u,
];
/** 祉課 in 福　祉課 is the rest of a name. */
const shortest = 3;

/**
 * The names in a text of which white space may part them: `福祉課　長寿社会課` names two, for each word is a department by
 * itself. `福　祉　課` is one name, stretched; a unit under the one before it is one with that.
 */
export function namesBySpace(text: string): WrittenName[] {
  const whole = text.trim();
  const start = text.indexOf(whole);
  const one = [{ written: whole, offset: start }];
  if (!/\s/u.test(whole)) return one;
  const words = [...whole.matchAll(/\S+/gu)];
  if (!words.every(({ 0: word }) => isDepartmentByItself(word))) return one;
  let above = Infinity;
  const heads = words.filter(({ 0: word }) => {
    const before = above;
    above = levelOf(word);
    return above <= before;
  });
  return heads.map(({ index }, i) => {
    const written = whole.slice(index, heads[i + 1]?.index).trimEnd();
    return { written, offset: start + index };
  });
}

/** Whether a word beside others, with white space between them, is the whole name of a department. */
export function isDepartmentByItself(word: string): boolean {
  const name = fold(word);
  return name.length >= shortest && looksLikeDepartment(name);
}

function levelOf(word: string): number {
  return levels.findIndex((level) => level.test(fold(word)));
}
