import type { SheetGrid } from "../cells/SheetGrid";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanTable } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import { findLegend } from "../schedule/findLegend";
import type { ListKind } from "./ListArea";

/** More different grades than these, or longer ones, are words rather than grades. */
const mostGrades = 8;
const longestGrade = 8;

/** The values that may stand in a column; null where nobody can know them. */
export function listValues(
  kind: ListKind,
  column: PlanColumn,
  table: PlanTable,
  grid: SheetGrid,
  profile: Profile,
): readonly string[] | null {
  switch (kind) {
    case "role":
      return profile.roles.length > 0 ? profile.roles : null;
    case "symbol":
      return symbolsOf(table, profile);
    case "rating":
      return gradesIn(column, table, grid);
  }
}

/** The legend's symbols; the dash says that nothing is done in that year. Words are typed all the same: the list only asks. */
function symbolsOf({ titles }: PlanTable, profile: Profile): readonly string[] | null {
  const printed = findLegend(titles);
  const legend = printed.length > 0 ? printed : profile.legend;
  return legend.length > 0 ? [...legend.map(({ symbol }) => symbol), "-"] : null;
}

/** The grades that stand in the column, in order; a single one proves no scale. */
function gradesIn({ column }: PlanColumn, { rows }: PlanTable, grid: SheetGrid) {
  const texts = rows.map(({ row }) => grid.text({ row, column }).trim());
  const grades = [...new Set(texts.filter((text) => text !== ""))].sort();
  const short = grades.every((grade) => grade.length <= longestGrade);
  return short && grades.length > 1 && grades.length <= mostGrades ? grades : null;
}
