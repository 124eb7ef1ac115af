import { saysNothing } from "../rules/entry/saysNothing";
import { unitPattern } from "../rules/indicator/units";
import { fold } from "../text/fold";

const note = /^[※(（]/u;
/** 利用の見込み 延べ600人, 参加者 30人(職員3人). */
const figure = new RegExp(`[0-9](?:${unitPattern})(?:\\([^()]*\\))*$`, "u");

/** Whether a sentence says what will be done, rather than a figure, a note on it, or that there is nothing. */
export function isUndertaking(sentence: string): boolean {
  const folded = fold(sentence);
  return !note.test(folded) && !figure.test(folded) && !saysNothing(sentence);
}
