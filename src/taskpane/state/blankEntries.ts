import { samePosition, type Position } from "../../domain/cells/Position";
import { isOwn, rowOwners } from "../../domain/entryEdit/ownBlocks";
import { parseEntry } from "../../domain/entry/parseEntry";
import type { ColumnKind } from "../../domain/planSheet/Meaning";
import type { Entry, Measure, PlanSheet, PlanTable } from "../../domain/planSheet/PlanSheet";
import type { Profile } from "../../domain/profile/Profile";
import { memoOfLast } from "./memoOfLast";

/** What is written from year to year; the rest is asked of a form only now and then. */
const yearly: ReadonlySet<ColumnKind> = new Set([
  "result",
  "plan",
  "planAndResult",
  "schedule",
  "rating",
  "reason",
]);

/** The empty entries of a sheet; for a department, those of the measures in which it writes – if there are any. */
const blanksOf = memoOfLast(
  (sheet: PlanSheet, department: string | null, profile: Profile): readonly Entry[] => {
    const all = sheet.tables.flatMap((table) =>
      table.entries.filter(({ meaning, text }) => yearly.has(meaning.kind) && text === ""),
    );
    if (department === null) return all;
    const concerned = new Set(
      sheet.tables.flatMap((table) => measuresOf(table, sheet, department, profile)),
    );
    return all.filter(({ measure }) => concerned.has(measure));
  },
);

function measuresOf(
  { entries, rows }: PlanTable,
  sheet: PlanSheet,
  department: string,
  profile: Profile,
): Measure[] {
  const own = (tag: Parameters<typeof isOwn>[0], owners: readonly string[]) =>
    isOwn(tag, department, owners, profile);
  return [
    ...rows
      .filter((row) => own(null, rowOwners(row, sheet, profile)))
      .map(({ measure }) => measure),
    ...entries
      .filter(({ text }) => parseEntry(text).blocks.some(({ tag }) => tag !== null && own(tag, [])))
      .map(({ measure }) => measure),
  ];
}

/** The next empty entry in sheet order, from the top again behind the last; null where all are written. */
export function nextBlank(
  sheet: PlanSheet,
  department: string | null,
  profile: Profile,
  here: Position | null,
): Entry | null {
  const blanks = blanksOf(sheet, department, profile);
  const order = sheet.tables.flatMap(({ entries }) => entries);
  const at = order.findIndex(({ anchor }) => here !== null && samePosition(anchor, here));
  const later = blanks.find((blank) => order.indexOf(blank) > at);
  const next = later ?? blanks[0] ?? null;
  return next && here && samePosition(next.anchor, here) ? null : next;
}
