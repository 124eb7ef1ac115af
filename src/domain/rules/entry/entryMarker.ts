import type { EntryUnit } from "../CheckUnits";
import { hasBlocks } from "../../planSheet/hasBlocks";
import type { Profile } from "../../profile/Profile";
import { resolveDepartment } from "../../department/resolveDepartment";
import { ruleOf, type Found } from "../Rule";
import { markersOf, type MarkedBlock, type MarkerAt } from "./markersOf";
import { markerRank, mayTellApart } from "./markerStyle";
import { replaceSpan } from "./replaceSpan";

/** The markers of an entry that are a matter of style, at the beginnings of its lines. */
const signs = /(?<![^\r\n])[ \t　]*([■▪□●○◯◆◇・･•◦\-－‐])/gu;

/**
 * Bullets that are mixed: within one department's part, or one part unlike all others of the entry. ○ or ・ under ■ is an
 * order, not a mixture, and so is whatever stands further in or further out; what tells nothing by being different is asked about, as information. The fix is for a single
 * sign among others of its rank (● among ■, ･ among ・).
 *
 * Example: ■ ■ ● ■ → ■ ■ ■ ■.
 */
export const entryMarker = ruleOf({
  id: "entry/marker",
  severity: "info",
  unit: "entry",
  find: (unit, { profile }) => {
    if (!hasBlocks(unit.entry.column) || !mayBeMixed(unit)) return [];
    const blocks = markersOf(unit).filter(({ markers }) => markers.length > 0);
    const within = blocks.map((block) => mixedIn(block));
    const mixed = blocks.flatMap((block, index) => {
      const odd = within[index] ?? null;
      return odd ? [toFound(odd, block, "block", profile)] : [];
    });
    const other = within.every((odd) => odd === null) ? unlikeOthers(blocks) : null;
    return other ? [toFound(other, other.block, "entry", profile)] : mixed;
  },
});

/** Most entries have one kind of bullet, and need not be taken apart. */
function mayBeMixed({ cells }: EntryUnit): boolean {
  const found = new Set<string | undefined>();
  for (const { text } of cells) {
    for (const { 1: sign } of text.matchAll(signs)) {
      if (found.add(sign).size > 1) return true;
    }
  }
  return false;
}

type Odd = { readonly odd: readonly MarkerAt[]; readonly usual: string };

/**
 * Beside its first marker, a part may have others of a lower rank or further in under it. One of the same or a higher rank stands
 * beside it, and should be the same sign; the more frequent one is taken for the usual.
 */
function mixedIn({ markers }: MarkedBlock): Odd | null {
  const [first] = markers;
  if (!first) return null;
  const level = markers.filter(
    ({ style, rank, indent, marker: sign }) =>
      style === first.style ||
      (indent === first.indent && rank <= first.rank && !mayTellApart(sign, first.marker)),
  );
  return oddAmong(level);
}

function oddAmong(markers: readonly MarkerAt[]): Odd | null {
  const counts = new Map<string, number>();
  for (const { marker: sign } of markers) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  // Of two that stand there once each, nobody can tell which is odd.
  if (!most || counts.size < 2 || most[1] < 2) return null;
  const [usual] = most;
  return { odd: markers.filter(({ marker: sign }) => sign !== usual), usual };
}

/** One part of three or more whose bullets are unlike those of all others, which agree. */
function unlikeOthers(blocks: readonly MarkedBlock[]): (Odd & { block: MarkedBlock }) | null {
  if (blocks.length < 3) return null;
  const firsts = blocks.flatMap(({ markers }) => markers[0] ?? []);
  const found = oddAmong(firsts);
  const [only, ...more] = found?.odd ?? [];
  if (!found || !only || more.length > 0 || mayTellApart(only.marker, found.usual)) return null;
  if (firsts.some(({ indent }) => indent !== only.indent)) return null;
  const block = blocks.find(({ markers }) => markers[0] === only);
  return block ? { ...found, odd: block.markers.filter(sameAs(only)), block } : null;
}

function sameAs({ marker: sign }: MarkerAt): (other: MarkerAt) => boolean {
  return (other) => other.marker === sign;
}

function toFound(
  { odd, usual }: Odd,
  { departments }: MarkedBlock,
  within: "block" | "entry",
  profile: Profile,
): Found<"entry/marker"> {
  const [first, ...more] = odd;
  if (!first) throw new Error("a mixture without an odd marker");
  const signs = [...new Set(odd.map(({ marker: sign }) => sign))];
  const safe = more.length === 0 && markerRank(usual) === first.rank;
  return {
    cell: first.cell,
    subject: signs.join(""),
    facts: { markers: signs, usual, within },
    departments: departments.map((name) => resolveDepartment(name, profile)),
    fixes: safe ? replaceSpan(first, usual) : [],
  };
}
