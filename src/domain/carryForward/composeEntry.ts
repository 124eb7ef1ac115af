import { lineBreakOf } from "../entryEdit/editBlock";
import type { CarryBlock } from "./CarryBlock";
import { composeBlock } from "./composeBlock";
import { withoutLastBreaks } from "../text/withoutLastBreaks";

/**
 * The entry that blocks make together, in their order; what stands under no tag comes first, or it would come to stand
 * under somebody's. Where all of them are their plan it is last year's text, every
 * character outside the turned endings as it was. `carried`: that text. `""` where nothing is taken.
 */
export function composeEntry(carried: string, blocks: readonly CarryBlock[]): string {
  const untagged = blocks.filter(({ departments }) => departments.length === 0);
  const tagged = blocks.filter(({ departments }) => departments.length > 0);
  const pieces = [...untagged, ...tagged].map(composeBlock).filter((piece) => piece !== "");
  if (pieces.length === 0) return "";
  const lineBreak = lineBreakOf(carried);
  const planned = blocks.reduce((length, { plan }) => length + (plan?.text.length ?? 0), 0);
  const lead = carried.slice(0, carried.length - planned);
  const text = pieces.reduce(
    (before, piece) => (/[^\r\n]$/u.test(before) ? before + lineBreak : before) + piece,
    lead,
  );
  return /[\r\n]$/u.test(carried) ? text : withoutLastBreaks(text);
}
