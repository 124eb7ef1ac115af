import { findFiscalYears } from "../fiscalYear/findFiscalYears";

/**
 * The fiscal years that title lines name. `計画期間:令和3年度~7年度` says which years a plan covers, not which year a sheet is about; 令和6年3月29日現在 is the
 * day on which it was made.
 */
export function yearsOfTitles(titles: readonly string[]): number[] {
  return titles.flatMap((title) => {
    const mentions = findFiscalYears(title.replace(/計画期間[^)）]*/u, ""));
    return mentions.flatMap(({ fiscalYear, month }) =>
      fiscalYear === null || month !== null ? [] : [fiscalYear],
    );
  });
}
