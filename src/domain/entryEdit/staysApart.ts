import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { blockRefs, sameRef, setKey, type BlockRef } from "./BlockRef";

/** A block's text without what parts it from the next one; `set`: whose it is. */
type Part = { readonly set: string; readonly text: string };

/**
 * Whether an editing changed just the block that it is about: all others are read as they were, in their order, and this
 * one is read as its departments'. `was`: the block before, null for a new one; `is`: the departments whose block stands
 * in its place afterwards, null where it is taken out.
 */
export function staysApart(
  before: string,
  after: string,
  was: BlockRef | null,
  is: readonly string[] | null,
): boolean {
  const at =
    was === null ? -1 : blockRefs(parseEntry(before)).findIndex((one) => sameRef(one.ref, was));
  const others = partsOf(before).filter((_, index) => index !== at);
  const parts = partsOf(after);
  if (is === null) return sameParts(others, parts);
  const own = setKey(is);
  return parts.some(
    ({ set }, index) =>
      set === own &&
      (was === null || index === at) &&
      sameParts(
        others,
        parts.filter((_, other) => other !== index),
      ),
  );
}

/** The texts of the blocks of these departments, in their order; none where they have none. */
export function textsOf(text: string, departments: readonly string[]): string[] {
  const own = setKey(departments);
  return partsOf(text).flatMap((part) => (isText(part) && part.set === own ? [part.text] : []));
}

function partsOf(text: string): Part[] {
  return parseEntry(text).blocks.map((block) => ({
    set: setKey(block.tag?.departments ?? []),
    text: formatBlock(block).replace(/(?<!\s)\s+$/u, ""),
  }));
}

/** Blank lines above the first tag are nobody's text. */
function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  const [these, those] = [a.filter(isText), b.filter(isText)];
  return (
    these.length === those.length &&
    these.every(({ set, text }, i) => set === those[i]?.set && text === those[i].text)
  );
}

function isText({ set, text }: Part): boolean {
  return set !== "" || text !== "";
}
