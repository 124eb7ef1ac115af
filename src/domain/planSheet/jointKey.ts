import { meaningKey, type Meaning } from "./Meaning";

/**
 * Equal for tables whose columns mean the same, wherever they stand: pages or sections of one table. Columns that mean
 * nothing in particular do not count.
 */
export function jointKey(columns: readonly Meaning[]): string {
  return columns
    .filter(({ kind }) => kind !== "other" && kind !== "note")
    .map(meaningKey)
    .sort()
    .join("\n");
}
