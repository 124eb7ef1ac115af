import { formatFiscalYear } from "../fiscalYear/formatFiscalYear";
import type { ColumnKind } from "../planSheet/Meaning";
import { jointTablesOf, measuresOf } from "../planSheet/jointTables";
import type { Measure, PlanBook } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import { fold } from "../text/fold";
import type { RefusedCopy } from "./MergeOutcome";
import { shareOfMeasures } from "./shareOfMeasures";

/** From here on two workbooks are of one plan: half of the copy's measures are the base's. */
const samePlan = 0.5;

/** Why nothing of a copy is taken; null where it is a copy of this base, whole or in part. */
export function refusalOf(base: PlanBook, copy: PlanBook, file: string): RefusedCopy | null {
  if (planSheetsOf(copy).length === 0) return { file, code: "no-plan-sheet", found: "" };
  if (copy === base) return null;
  const measures = measuresIn(copy);
  if (shareOfMeasures(measures, measuresIn(base)) < samePlan)
    return { file, code: "another-plan", found: measures[0]?.text ?? "" };
  const [years, found] = [yearsIn(base), yearsIn(copy)];
  if (years.size > 0 && found.size > 0 && ![...found.keys()].some((key) => years.has(key))) {
    const named = [...new Set(found.values())].sort((a, b) => a - b).map(formatFiscalYear);
    return { file, code: "another-year", found: named.join("、") };
  }
  return null;
}

function measuresIn(book: PlanBook): Measure[] {
  const byText = new Map(
    jointTablesOf(book)
      .flatMap(measuresOf)
      .map((measure) => [fold(measure.text), measure]),
  );
  return [...byText.values()];
}

/** The kinds that a year's plan is about; a project column of one year may stand beside the next one's plan. */
const yearly: ReadonlySet<ColumnKind> = new Set(["result", "plan", "planAndResult", "schedule"]);

/** The years that the columns state, by what the column is. */
function yearsIn(book: PlanBook): Map<string, number> {
  const columns = planSheetsOf(book).flatMap(({ tables }) => tables.flatMap((one) => one.columns));
  return new Map(
    columns.flatMap(({ kind, fiscalYear }) =>
      fiscalYear === null || !yearly.has(kind)
        ? []
        : [[`${kind} ${fiscalYear}`, fiscalYear] as const],
    ),
  );
}
