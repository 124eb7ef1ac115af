import { plainVerb } from "./plainVerb";
import type { AskedReason } from "./SentenceTense";
import { tailBefore } from "./VerbForm";

/** 今後も: what is said of the time to come is not what was done. */
const later = /今後|これから|来[年期月春夏秋冬]|次年度|翌[年月]|次回|将来的に|近い将来|いずれ/u;
const condition =
  /場合[はにも、]|際に?は|とき[はに]|時に?は|[ただ](?:際|時|とき)に|(?<!例)(?<!たと)[えけげせてねべめれ]ば|たら、|なら、|次第/u;
/** 実施する予定であり、…: whether it was done nobody has said. */
const planned = /予定(?:であ|で、|して|し、|となって)/u;
/** 行いますが、…; also two sentences with only a space between them, or that an open bracket joins. */
const innerVerb =
  /ます(?:が|ので|し、|から|けれど|と、|[、！! 　])|[うくぐすつぬぶむる](?:が、|けれど|ので、)|(?:する|行う|図る|める)[ 　]|[うくぐすつぬぶむる]。/u;

/** 支援する（新規3か所）、… and ①支援する②…: what may be a verb of the plan before another one. */
const beforeAnother = /[うくぐすつぬぶむる](?=\uE001{0,60}[、，,／/・①-⑳])/gu;

/** Whether a verb inside a sentence would have to be turned with the last one, by the masked text before the ending. */
export function hasInnerVerb(masked: string): boolean {
  return (
    innerVerb.test(masked) ||
    [...masked.matchAll(beforeAnother)].some(({ index }) =>
      endsInVerb(tailBefore(masked, index + 1)),
    )
  );
}

/** 地域における、 and 社協の行う、 belong to the noun behind them. */
const adnominal = /おける$|[のが][一-鿿々ァ-ヶー]{1,8}[ぁ-ん]{1,2}$/u;

function endsInVerb(tail: string): boolean {
  return plainVerb(tail)?.doubt === null && !adnominal.test(tail);
}

/** Why a sentence with a plain ending should be looked at all the same, by its masked text before the ending. */
export function doubtInside(masked: string): AskedReason | null {
  if (/[「」『』(（]/u.test(masked)) return "open-bracket";
  if (later.test(masked)) return "later";
  if (condition.test(masked)) return "condition";
  return planned.test(masked) ? "planned" : null;
}
