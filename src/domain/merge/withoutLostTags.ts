import { similarity } from "../text/similarity";
import { mayWrite, type Proposal } from "./Proposal";

/** From here on what another block gained is the lost one, edited. */
const sameWords = 0.6;

/**
 * What a copy did to an entry, without the removals that are none: whose tag line was deleted or broken, its words now
 * stand under another's tag, or under none. There they are told; the block itself stays.
 */
export function withoutLostTags(proposals: readonly Proposal[]): readonly Proposal[] {
  if (proposals.length < 2) return proposals;
  const gains = proposals.filter((one) => !mayWrite(one)).map(gainOf);
  return proposals.filter(({ change: { was, is } }) => {
    const words = was?.words ?? "";
    return is !== null || words === "" || !gains.some((gain) => holds(gain, words));
  });
}

/** The words that a block has now and did not have. */
function gainOf({ change: { was, is } }: Proposal): string {
  return (is?.words ?? "").replace(was?.words ?? "", "");
}

function holds(gain: string, words: string): boolean {
  return gain.includes(words) || similarity(gain, words) >= sameWords;
}
