import { gridOf, type SheetGrid } from "../../../src/domain/cells/SheetGrid";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { labelCells, type MeasureLabel } from "../../../src/domain/outline/labelCells";
import { jointTablesOf, type JointPart } from "../../../src/domain/planSheet/jointTables";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf } from "../../support/sheetOf";

/** The one page of a sheet as it is read, with its grid. */
export function pageOf(sheet: SheetSnapshot): { part: JointPart; grid: SheetGrid } {
  const [joint] = jointTablesOf(readPlanBook(bookOf([sheet]), usualProfile));
  const [part] = joint?.parts ?? [];
  if (!part) throw new Error(`${sheet.name} is no plan sheet`);
  return { part, grid: gridOf(sheet) };
}

/** The labels of all its measures. */
export function labelsOf(sheet: SheetSnapshot): readonly MeasureLabel[] {
  const { part, grid } = pageOf(sheet);
  return labelCells(part, grid, usualProfile.roles);
}
