import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { NewSheet } from "../domain/edit/NewSheet";
import type { Result } from "../domain/Result";
import type { MergeReport } from "../domain/takeBack/mergeReport";
import type { Running } from "../ports/LiveWorkbook";
import type { MergeDeps } from "./MergeDeps";

/** The report as the sheet that would be written. `name`: one that is free (`freeSheetName`). */
export function reportSheet(report: MergeReport, name: string): NewSheet {
  throw new Error(`${String(report)}${name}`);
}

/** The same as text to print or mail: a tab between cells, a line a row. */
export function reportText(report: MergeReport): string {
  throw new Error(String(report));
}

/** Adds the sheet that was shown; undoing takes it away while nobody has written into it. */
export function writeMergeReport(
  deps: Pick<MergeDeps, "workbook" | "now" | "newId">,
  sheet: NewSheet,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  throw new Error(`${String(deps)}${String(sheet)}${String(running)}`);
}
