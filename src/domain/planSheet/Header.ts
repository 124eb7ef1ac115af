import type { Interval } from "../cells/Interval";
import type { HeaderCell } from "./headerVocabulary";

/** One column of a header as it stands in the sheet: its cells from the top, and what each says by itself. */
export type HeaderColumn = {
  readonly column: number;
  readonly tiers: readonly string[];
  readonly cells: readonly HeaderCell[];
  /** The tiers joined by a space, line breaks as spaces; `""` over a column that has texts but no header. */
  readonly label: string;
};

/** The header of one table, not yet interpreted. */
export type Header = {
  readonly rows: Interval;
  readonly columns: readonly HeaderColumn[];
};

/** Equal for headers of the same texts in the same columns. */
export function headerKey(header: Header): string {
  return header.columns
    .map(({ column, label }) => `${column}:${label.replace(/\s+/gu, "")}`)
    .join("\n");
}
