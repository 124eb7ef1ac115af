import type { MergedCell } from "../domain/merge/MergeOutcome";
import { succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { ReadFailure } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** Those of the cells that hold several fonts or colours inside: writing makes them one, and undoing does not bring them back. */
export async function cellsLosingColours(
  { workbook }: Pick<Deps, "workbook">,
  cells: readonly MergedCell[],
): Promise<Result<readonly MergedCell[], ReadFailure>> {
  const filled = cells.filter(({ beforeContent }) => beforeContent.kind !== "empty");
  if (filled.length === 0) return succeed([]);
  const looks = await workbook.look(filled);
  if (!looks.ok) return looks;
  return succeed(
    zip(filled, looks.value).flatMap(([cell, look]) => (look.mixedFormatting ? [cell] : [])),
  );
}
