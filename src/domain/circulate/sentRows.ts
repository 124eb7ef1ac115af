import type { BaseRow } from "../merge/MergeInput";
import type { Stamp } from "./Stamp";

/** The rows that an extract was sent with, as a merge wants them; null for a workbook that was sent whole. */
export function sentRows({ rows }: Pick<Stamp, "rows">): readonly BaseRow[] | null {
  if (rows === null) return null;
  return rows.flatMap(({ sheetName, rows: runs }) =>
    runs.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => ({ sheetName, row: first + i })),
    ),
  );
}
