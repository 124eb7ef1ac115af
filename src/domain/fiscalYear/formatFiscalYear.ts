import { eras } from "./era";

/** `2022` → `令和4年度`, `2019` → `令和元年度`. Years before 1926 are written `1925年度`. */
export function formatFiscalYear(fiscalYear: number): string {
  const era = eras.find((candidate) => fiscalYear >= candidate.first);
  if (!era) return `${fiscalYear}年度`;
  const year = fiscalYear - era.base;
  return `${era.name}${year === 1 ? "元" : year}年度`;
}
