import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { packBook } from "./packBook";
import type { Stamp } from "./Stamp";
import { unpackBook } from "./unpackBook";

/** The stamp of a workbook as it is circulated. */
export function stampOf(about: Omit<Stamp, "base">, base: WorkbookSnapshot): Stamp {
  return { ...about, base: packBook(base) };
}

/** The same stamp in a copy for one department; `rows`: as in `Stamp`. */
export function stampForCopy(stamp: Stamp, department: string, rows: Stamp["rows"]): Stamp {
  return { ...stamp, department, rows };
}

/** What was circulated: it reads to the same plan as the workbook did then. */
export function snapshotOf({ base }: Stamp): WorkbookSnapshot {
  return unpackBook(base);
}
