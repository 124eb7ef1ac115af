import type { Stamp } from "../circulate/Stamp";
import { formatFiscalYear } from "../fiscalYear/formatFiscalYear";
import type { RefusedCopy } from "../merge/MergeOutcome";

/**
 * Why a copy with this stamp is none of the master's; null where it may be. A plan's year may have been stamped twice by
 * two masters: then what the copy was made from stands in its own stamp.
 */
export function stampRefusal(stamp: Stamp, master: Stamp, file: string): RefusedCopy | null {
  if (stamp.id === master.id) return null;
  if (stamp.planName !== master.planName)
    return { file, code: "another-plan", found: stamp.planName };
  return stamp.fiscalYear === master.fiscalYear
    ? null
    : { file, code: "another-year", found: formatFiscalYear(stamp.fiscalYear) };
}
