import { lineBreakOf } from "../entryEdit/editBlock";
import type { CarryBlock } from "./CarryBlock";
import { composeBlock } from "./composeBlock";

/**
 * The entry that blocks make together, in their order. Where all of them are their plan it is last year's text, every
 * character outside the turned endings as it was. `carried`: that text. `""` where nothing is taken.
 */
export function composeEntry(carried: string, blocks: readonly CarryBlock[]): string {
  const pieces = blocks.map(composeBlock).filter((piece) => piece !== "");
  if (pieces.length === 0) return "";
  const lineBreak = lineBreakOf(carried);
  const planned = blocks.reduce((length, { plan }) => length + (plan?.text.length ?? 0), 0);
  const lead = carried.slice(0, carried.length - planned);
  const text = pieces.reduce(
    (before, piece) => (/[^\r\n]$/u.test(before) ? before + lineBreak : before) + piece,
    lead,
  );
  return /[\r\n]$/u.test(carried) ? text : text.replace(/(?<![\r\n])[\r\n]+$/u, "");
}
