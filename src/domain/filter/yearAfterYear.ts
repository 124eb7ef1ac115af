import { matchMeasures } from "../carryForward/matchMeasures";
import type { JointTable } from "../planSheet/jointTables";
import { measureGroups, type MeasureGroup } from "./measureGroups";
import { reportYears } from "./reportYears";

/** A table and last year's of the same plan: which measures are certainly the same. */
export type YearAfterYear = {
  readonly last: JointTable;
  readonly next: JointTable;
  readonly measures: readonly { readonly last: MeasureGroup; readonly next: MeasureGroup }[];
  /** Last year's is only looked up any more: at least half of its measures go on. */
  readonly goesOn: boolean;
};

/**
 * Finds to each of a workbook's tables those of the year before, in the workbook itself and in last year's file. A table
 * without stated years has none.
 */
export function yearAfterYear(
  tables: readonly JointTable[],
  inFile: readonly JointTable[],
): YearAfterYear[] {
  const dated = (joint: JointTable) => ({ joint, year: reportYears(joint).thisYear });
  const all = [...tables, ...inFile].map(dated);
  return tables
    .map(dated)
    .flatMap(({ joint: next, year }) =>
      all
        .filter((one) => one.year === year - 1 && ofOneSheet(one.joint, next))
        .map(({ joint: last }) => compare(last, next)),
    );
}

function compare(last: JointTable, next: JointTable): YearAfterYear {
  const [before, now] = [byMeasure(last), byMeasure(next)];
  const matches = matchMeasures([...before.keys()], [...now.keys()]);
  const measures = matches.flatMap(({ source, target, certain }) => {
    const [one, other] = [before.get(source), now.get(target)];
    return certain && one && other ? [{ last: one, next: other }] : [];
  });
  return { last, next, measures, goesOn: measures.length * 2 >= before.size };
}

function byMeasure(joint: JointTable) {
  return new Map(measureGroups(joint).map((group) => [group.pages[0].measure, group]));
}

/** Where each department has a sheet of its own, only its own one is meant. */
function ofOneSheet(a: JointTable, b: JointTable): boolean {
  const [one, other] = [a, b].map(({ parts }) => parts[0]?.sheet.department ?? null);
  return one === null || other === null || one === other;
}
