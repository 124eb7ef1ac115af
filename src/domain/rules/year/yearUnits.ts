import { measureGroups, type MeasureGroup } from "../../filter/measureGroups";
import { reportYears } from "../../filter/reportYears";
import { yearAfterYear, type YearAfterYear } from "../../filter/yearAfterYear";
import { jointTablesOf, meaningsOf, type JointTable } from "../../planSheet/jointTables";
import { meaningKey } from "../../planSheet/Meaning";
import type { Measure, PlanBook } from "../../planSheet/PlanSheet";
import type { KeyNames } from "../KeyNames";
import { joinKeys, type KeyedMeasure, type KeyedTable, type KeyedUnit } from "../KeyedUnit";

/** The measures of a workbook's tables, each with last year's: from `lastYear`, and from the workbook itself. */
export function yearUnits(
  tables: readonly KeyedTable[],
  lastYear: PlanBook | null,
  names: KeyNames,
): readonly KeyedUnit[] {
  const joints = tables.map(({ joint }) => joint);
  const links = yearAfterYear(joints, lastYear ? jointTablesOf(lastYear) : []);
  return tables.flatMap((table) => unitsOf(table, links, names));
}

function unitsOf(
  { joint, measures }: KeyedTable,
  links: readonly YearAfterYear[],
  names: KeyNames,
): KeyedUnit[] {
  const open = openMeanings(joint, links);
  const nearlyDone = mostlyWritten(joint, open);
  const openKey = [...open, "", ...nearlyDone].join();
  const known = new Map(measures.map((one) => [one.unit.measure, one]));
  const before = lastGroups(joint, links);
  return measureGroups(joint).map(({ pages }) => {
    const own = pages.flatMap(({ measure }): KeyedMeasure[] => {
      const keyed = known.get(measure);
      return keyed ? [keyed] : [];
    });
    const last = before.get(pages[0].measure) ?? [];
    const forms = own.map(({ form }) => form);
    const entries = own.flatMap((one) => one.entries);
    return {
      key: joinKeys(
        [openKey, ...last.map((group) => names.nameOf(textKey(group))), ...forms],
        entries,
      ),
      unit: { pages: own.map(({ unit }) => unit), last, open, nearlyDone },
    };
  });
}

function openMeanings(joint: JointTable, links: readonly YearAfterYear[]): ReadonlySet<string> {
  if (links.some(({ last, goesOn }) => last === joint && goesOn)) return new Set();
  const years = reportYears(joint);
  const newest = [...meaningsOf(joint)].filter(([, { entry }]) => years.isNewest(entry.meaning));
  return new Set(newest.map(([key]) => key));
}

/** The meanings of which at least half of the entries hold something. */
function mostlyWritten(joint: JointTable, open: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, { all: number; written: number }>();
  for (const { meaning, text } of joint.parts.flatMap(({ table }) => table.entries)) {
    const key = meaningKey(meaning);
    if (!open.has(key)) continue;
    const count = counts.get(key) ?? { all: 0, written: 0 };
    count.all++;
    if (text.trim() !== "") count.written++;
    counts.set(key, count);
  }
  return new Set([...counts].flatMap(([key, one]) => (one.written * 2 >= one.all ? [key] : [])));
}

/** By the measure of this year's table, on its first page. */
function lastGroups(
  joint: JointTable,
  links: readonly YearAfterYear[],
): ReadonlyMap<Measure, readonly MeasureGroup[]> {
  const found = new Map<Measure, MeasureGroup[]>();
  for (const { measures } of links.filter(({ next }) => next === joint)) {
    for (const { last, next } of measures) {
      const { measure } = next.pages[0];
      found.set(measure, [...(found.get(measure) ?? []), last]);
    }
  }
  return found;
}

/** What rules may read of last year. */
function textKey({ pages }: MeasureGroup): string {
  return pages
    .flatMap(({ rows, entries }) => [
      ...rows.map(({ owner }) => owner),
      ...entries.map(({ meaning, role, ordinal, text }) =>
        [meaningKey(meaning), role, ordinal, text].join("\u0001"),
      ),
    ])
    .join("\u0000");
}
