import { resolveDepartment } from "../../department/resolveDepartment";
import { rowOwners } from "../../entryEdit/ownBlocks";
import type { MeasurePage } from "../../filter/measureGroups";
import type { Meaning } from "../../planSheet/Meaning";
import type { Profile } from "../../profile/Profile";
import type { EntryUnit, YearUnit } from "../CheckUnits";

/** An entry of a measure as one of several years. */
export type YearEntry = {
  readonly meaning: Meaning;
  /** Equal for what the same party, role and owners wrote for the measure, in whichever column and year. */
  readonly slot: string;
  readonly text: string;
  /** Of text under no tag, by name in the register. */
  readonly owners: readonly string[];
};

/** One of this year. `units`: its pieces, page after page. */
export type EntryNow = YearEntry & { readonly units: readonly [EntryUnit, ...EntryUnit[]] };

const known = new WeakMap<YearUnit, readonly EntryNow[]>();

/** The entries of this year; those whose columns are in question are left out. Found once a unit, for all rules. */
export function entriesNow(unit: YearUnit): readonly EntryNow[] {
  const entries = known.get(unit) ?? readEntries(unit);
  known.set(unit, entries);
  return entries;
}

function readEntries({ pages }: YearUnit): EntryNow[] {
  const found = new Map<string, EntryNow>();
  for (const unit of pages.flatMap(({ entries }) => entries)) {
    if (unit.asked) continue;
    const { entry, owners } = unit;
    const { meaning, text } = entry;
    const slot = slotOf(entry, owners);
    const key = [meaning.kind, meaning.fiscalYear, slot].join(" ");
    const before = found.get(key);
    const joined = [before?.text ?? "", text].filter((one) => one.trim() !== "").join("\n");
    const units: EntryNow["units"] = before ? [...before.units, unit] : [unit];
    found.set(key, { meaning, slot, owners, text: joined, units });
  }
  return [...found.values()];
}

/** The entries of the year before, likewise. */
export function entriesBefore({ last }: YearUnit, profile: Profile): YearEntry[] {
  return last.flatMap(({ pages }) => pages.flatMap((page) => entriesOfPage(page, profile)));
}

function entriesOfPage({ sheet, table, rows, entries }: MeasurePage, profile: Profile) {
  const asked = new Set(table.questions.map((question) => question.column));
  const ownerIn = new Map(rows.map(({ row, owner }) => [row, owner]));
  return entries.flatMap((entry): YearEntry[] => {
    if (asked.has(null) || asked.has(entry.column.column)) return [];
    const named = rowOwners({ owner: ownerIn.get(entry.anchor.row) ?? null }, sheet, profile);
    const owners = [...new Set(named.map((name) => resolveDepartment(name, profile)))];
    const { meaning, text } = entry;
    return [{ meaning, slot: slotOf(entry, owners), text, owners }];
  });
}

function slotOf({ meaning, role, ordinal }: EntryUnit["entry"], owners: readonly string[]): string {
  const row = owners.length > 0 ? [...owners].sort().join("・") : ordinal;
  return [meaning.party ?? "", role ?? "", row].join(" ");
}
