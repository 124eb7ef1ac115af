import { findFiscalYears, withoutFiscalYears } from "../fiscalYear/findFiscalYears";
import { headerWords } from "../profile/headerWords";
import { fold } from "../text/fold";
import type { ColumnKind } from "./PlanColumn";

/** Longer cells are sentences, not headers; the longest header seen (with its prompt) has 28 characters. */
const longestHeader = 40;
const longestPrompt = 80;

export type HeaderMeaning = {
  readonly kind: ColumnKind;
  readonly fiscalYear: number | null;
  readonly party: string | null;
  /** False where no word of any tier is known: the column is `other`. */
  readonly known: boolean;
};

/**
 * What a column's header says, tiers from the top. The kind comes from the lowest tier that has one, the year from the
 * lowest tier that names one, the party from an upper tier that is neither.
 */
export function classifyHeader(tiers: readonly string[]): HeaderMeaning {
  const kinds = tiers.map(kindOf);
  const kind = kinds.filter((candidate) => candidate !== null).at(-1) ?? null;
  const years = tiers.map(yearOf);
  const party = tiers
    .slice(0, -1)
    .find((tier, i) => kinds[i] === null && years[i] === null && isParty(tier));
  return {
    kind: kind ?? "other",
    fiscalYear: years.filter((year) => year !== null).at(-1) ?? null,
    party: party === undefined ? null : fold(party),
    known: kind !== null,
  };
}

/** Who acts, as the group of a multi-tier header. */
function isParty(tier: string): boolean {
  return /^(?:社協|社会福祉協議会|市|行政|町|村|県)$/u.test(fold(tier));
}

/** `令和4年度事業(事業名を入力)` → project: prompts and remarks in brackets do not count. */
function kindOf(tier: string): ColumnKind | null {
  if (tier.length > longestPrompt) return null;
  const bare = withoutFiscalYears(tier).replace(/[(（［[].*$/u, "");
  if (bare.length === 0 || bare.length > longestHeader) return null;
  return headerWords.find(({ words }) => words.test(bare))?.kind ?? null;
}

function yearOf(tier: string): number | null {
  if (tier.length > longestPrompt) return null;
  return findFiscalYears(tier)[0]?.fiscalYear ?? null;
}
