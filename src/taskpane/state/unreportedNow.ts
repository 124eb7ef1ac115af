import type { CarryPair } from "../../domain/carryForward/CarryPair";
import type { UnreportedPlan } from "../../domain/unreported/UnreportedPlan";
import { reportedPairs } from "../../domain/unreported/reportedPairs";
import { unreportedPlans } from "../../domain/unreported/unreportedPlans";
import type { Understanding } from "../../usecases/understandWorkbook";
import type { LastYear } from "../../usecases/openLastYear";
import type { PairOffer } from "./CarryState";
import { pairKey } from "./pairing";
import type { PaneState } from "./PaneState";

type Asked = { readonly lastYear: LastYear | null; readonly chosen: PairOffer | null };

/** A pair, and the file that it begins in: null for the open workbook. */
type Compared = { readonly pair: CarryPair; readonly lastYear: LastYear | null };

type Known = {
  readonly asked: Asked;
  readonly compared: readonly Compared[];
  readonly plans: readonly UnreportedPlan[];
};

const known = new WeakMap<Understanding["book"], Known>();
const none: readonly UnreportedPlan[] = [];

/**
 * The plans of last year that this year's results say nothing about (報告のない計画): of the pair that was chosen in 繰越, and
 * of all that are certain, in last year's file or in this workbook. The same value for the same state; none before the
 * first reading, and as long as nobody has reported anything at all.
 */
export function unreportedNow({ book, carry }: PaneState): readonly UnreportedPlan[] {
  if (book.kind !== "read") return none;
  const { understanding } = book;
  const asked: Asked = { lastYear: carry.lastYear, chosen: carry.chosen };
  const before = known.get(understanding.book);
  if (before && before.asked.lastYear === asked.lastYear && before.asked.chosen === asked.chosen)
    return before.plans;
  const compared = comparedIn(understanding, asked);
  const plans =
    before && sameCompared(before.compared, compared)
      ? before.plans
      : compared.flatMap((one) => plansOf(understanding, one));
  known.set(understanding.book, { asked, compared, plans });
  return plans;
}

function comparedIn({ book }: Understanding, { lastYear, chosen }: Asked): Compared[] {
  const isChosen = (fromFile: boolean) => (pair: CarryPair) =>
    chosen !== null && chosen.fromFile === fromFile && pairKey(chosen.pair) === pairKey(pair);
  const inFile = lastYear ? { last: lastYear.book, isChosen: isChosen(true) } : null;
  const inBook = { last: book, isChosen: isChosen(false) };
  return reportedPairs(book, inFile ? [inFile, inBook] : [inBook]).map(({ pair, last }) => ({
    pair,
    lastYear: last === book ? null : lastYear,
  }));
}

function sameCompared(a: readonly Compared[], b: readonly Compared[]): boolean {
  const keyOf = ({ pair }: Compared) => pairKey(pair);
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i];
      return other && one.lastYear === other.lastYear && keyOf(one) === keyOf(other);
    })
  );
}

function plansOf({ book, profile }: Understanding, { pair, lastYear }: Compared): UnreportedPlan[] {
  return unreportedPlans(lastYear?.book ?? book, book, pair, profile);
}
