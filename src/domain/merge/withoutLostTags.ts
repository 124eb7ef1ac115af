import { similarity } from "../text/similarity";
import { mayWrite, type Proposal } from "./Proposal";

/** From here on what another block gained is the lost one, edited. */
const sameWords = 0.6;

/**
 * What a copy did to an entry, where a tag line was deleted or broken, so that a block's words now stand under another's
 * tag or under none. Its own block was not taken out then: the words are told where they stand, and the block stays.
 * Somebody else's words are no part of its own block: what it has become is told, and not taken.
 */
export function withoutLostTags(proposals: readonly Proposal[]): readonly Proposal[] {
  if (proposals.length < 2) return proposals;
  const others = proposals.filter((one) => !mayWrite(one));
  const gains = others.map(gainOf);
  const lost = others.flatMap(({ change: { was, is } }) => (was?.words && !is ? [was.words] : []));
  return proposals.flatMap((one) => {
    const { was, is } = one.change;
    if (is === null) return gains.some((gain) => holds(gain, was?.words ?? "")) ? [] : [one];
    const swallows = mayWrite(one) && lost.some((words) => gainOf(one).includes(words));
    return swallows ? [{ ...one, verdict: { kind: "foreign" } }] : [one];
  });
}

/** The words that a block has now and did not have. */
function gainOf({ change: { was, is } }: Proposal): string {
  return (is?.words ?? "").replace(was?.words ?? "", "");
}

function holds(gain: string, words: string): boolean {
  return words !== "" && (gain.includes(words) || similarity(gain, words) >= sameWords);
}
