/** Japan's clocks are nine hours ahead of UTC all the year round. */
const aheadOfUtc = 9 * 3_600_000;

/** The fiscal year in which a moment lies, by the calendar in Japan: it begins with April. `at`: ISO 8601. */
export function fiscalYearAt(at: string): number {
  const there = new Date(Date.parse(at) + aheadOfUtc);
  return there.getUTCFullYear() - (there.getUTCMonth() < 3 ? 1 : 0);
}
