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
    const blocks = markersOf(unit).flatMap((block): LedBlock[] => {
      const [first] = block.markers;
      return first ? [{ ...block, first }] : [];
    });
    const mixed = blocks.flatMap((block) => {
      const odd = mixedIn(block);
      return odd ? [toFound(odd, block, "block", profile)] : [];
    });
    const other = mixed.length === 0 ? unlikeOthers(blocks) : null;
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

/** A part that has markers. */
type LedBlock = MarkedBlock & { readonly first: MarkerAt };

type Odd = { readonly odd: readonly [MarkerAt, ...MarkerAt[]]; readonly usual: string };

/**
 * Beside its first marker, a part may have others of a lower rank or further in under it. One of the same or a higher rank stands
 * beside it, and should be the same sign; the more frequent one is taken for the usual.
 */
function mixedIn({ markers, first }: LedBlock): Odd | null {
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
  if (!most || most[1] < 2) return null;
  const [usual] = most;
  const [first, ...more] = markers.filter(({ marker: sign }) => sign !== usual);
  return first ? { odd: [first, ...more], usual } : null;
}

/** One part of three or more whose bullets are unlike those of all others, which agree. */
function unlikeOthers(blocks: readonly LedBlock[]): (Odd & { block: LedBlock }) | null {
  if (blocks.length < 3) return null;
  const found = oddAmong(blocks.map(({ first }) => first));
  const [block, ...more] = blocks.filter(({ first }) => found?.odd.includes(first));
  if (!found || !block || more.length > 0) return null;
  const { first, markers } = block;
  if (mayTellApart(first.marker, found.usual)) return null;
  if (blocks.some((other) => other.first.indent !== first.indent)) return null;
  const alike = markers.slice(1).filter(({ marker: sign }) => sign === first.marker);
  return { odd: [first, ...alike], usual: found.usual, block };
}

function toFound(
  { odd, usual }: Odd,
  { departments }: MarkedBlock,
  within: "block" | "entry",
  profile: Profile,
): Found<"entry/marker"> {
  const [first, ...more] = odd;
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
