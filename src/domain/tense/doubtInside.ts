import type { AskedReason } from "./SentenceTense";

/** 今後も: what is said of the time to come is not what was done. */
const later = /今後|これから|来年|次年度|翌年|来期|次回|将来的に|近い将来|いずれ/u;
const condition =
  /場合[はにも、]|際に?は|とき[はに]|時に?は|(?<!例)(?<!たと)[えけげせてねべめれ]ば|たら、|なら、|次第/u;
/** 行いますが、…; also two sentences with only a space between them, or that an open bracket joins. */
const innerVerb =
  /ます(?:が|ので|し、|から|けれど|と、|[、！! 　])|[うくぐすつぬぶむる](?:が、|けれど|ので、)|(?:する|行う|図る|める)[ 　]|[うくぐすつぬぶむる]。/u;

/** Whether a verb inside a sentence would have to be turned with the last one, by the masked text before the ending. */
export function hasInnerVerb(masked: string): boolean {
  return innerVerb.test(masked);
}

/** Why a sentence with a plain ending should be looked at all the same, by its masked text before the ending. */
export function doubtInside(masked: string): AskedReason | null {
  if (/[「」『』(（]/u.test(masked)) return "open-bracket";
  if (later.test(masked)) return "later";
  return condition.test(masked) ? "condition" : null;
}
