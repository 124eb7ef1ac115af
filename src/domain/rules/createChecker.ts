import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import { jointTablesOf } from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import { allRules } from "./allRules";
import type { CheckUnits, MeasureUnit, UnitKind } from "./CheckUnits";
import { entryUnits } from "./entryUnits";
import type { Finding } from "./Finding";
import { nameFindings, toFinding, type Unnamed } from "./nameFindings";
import type { CheckWords, Rule, RuleOn } from "./Rule";
import type { RuleId } from "./RuleFacts";
import { structureUnits } from "./structureUnits";
import { entryKey, structureKey } from "./unitKeys";

/** What is checked: a workbook, and how it is understood. */
export type CheckInput = CheckWords & {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
};

/** Checks a workbook again and again. What has not changed since the last time is not looked at again. */
export type Checker = (input: CheckInput) => readonly Finding[];

/** A unit, and a key that is equal only while every rule would say the same about it. */
type Keyed<Kind extends UnitKind> = { readonly key: string; readonly unit: CheckUnits[Kind] };
type KeyedUnits = { readonly [Kind in UnitKind]: readonly Keyed<Kind>[] };

/** Findings come in sheet order: by sheet, row and column, then in the order of the rules. */
export function createChecker(rules: readonly Rule[] = allRules): Checker {
  let known: ReadonlyMap<string, readonly Unnamed[]> = new Map();
  let knownWords = "";
  return (input) => {
    const { profile, outline, snapshot } = input;
    const words = JSON.stringify([profile, outline]);
    if (words !== knownWords) known = new Map();
    const next = new Map<string, readonly Unnamed[]>();
    const units = unitsOf(input);
    for (const rule of rules) askRule(rule, units, input, known, next);
    known = next;
    knownWords = words;
    const order = snapshot.sheets.map(({ id }) => id);
    return nameFindings([...next.values()].flat(), order);
  };
}

function askRule(
  rule: Rule,
  units: KeyedUnits,
  words: CheckWords,
  known: ReadonlyMap<string, readonly Unnamed[]>,
  next: Map<string, readonly Unnamed[]>,
): void {
  // One of the kinds at a time: that unit and rule belong together cannot be told of a union.
  const asked = rule as RuleOn<RuleId, UnitKind>;
  for (const { key, unit } of units[rule.unit]) {
    const id = `${rule.id}\u0000${key}`;
    const before = known.get(id);
    const found =
      before && before.every(keeps)
        ? before
        : asked.find(unit, words).map((one) => toFinding(rule, one, unit));
    next.set(id, found);
  }
}

/** A fix of the form depends on the rows around the unit as well, so it is made anew. */
function keeps({ fixes }: Unnamed): boolean {
  return fixes.every(({ edits }) => edits.every((edit) => edit.kind === "setContent"));
}

function unitsOf({ snapshot, book, profile }: CheckInput): KeyedUnits {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  const tables = jointTablesOf(book).map((joint) => {
    const measures = joint.parts.flatMap((part): Keyed<"measure">[] => {
      const grid = grids.get(part.sheet.sheetId);
      if (!grid) return [];
      const entries = entryUnits(part, grid, profile);
      return structureUnits(part, grid).map((structure) =>
        keyed({ ...structure, entries: entries.get(structure.measure) ?? [] }),
      );
    });
    return { joint, measures };
  });
  const gridAt = (sheetId: string): SheetGrid | null => grids.get(sheetId) ?? null;
  const measures = tables.flatMap((table) => table.measures);
  return {
    entry: measures.flatMap(({ unit }) =>
      unit.entries.map((entry) => ({ key: entryKey(entry), unit: entry })),
    ),
    structure: measures.map(({ unit }) => ({ key: structureKey(unit), unit })),
    measure: measures,
    form: tables.map(({ joint, measures: own }) => ({
      key: joint.parts
        .map(headerKeyOf)
        .concat(own.map(({ unit }) => structureKey(unit)))
        .join("\u0002"),
      unit: { joint, measures: own.map(({ unit }) => unit), gridAt },
    })),
    table: tables.map(({ joint, measures: own }) => ({
      key: joint.parts
        .map(headerKeyOf)
        .concat(own.map(({ key }) => key))
        .join("\u0002"),
      unit: { joint, measures: own.map(({ unit }) => unit) },
    })),
  };
}

function keyed(unit: MeasureUnit): Keyed<"measure"> {
  return { key: [structureKey(unit), ...unit.entries.map(entryKey)].join("\u0002"), unit };
}

function headerKeyOf({ sheet, table }: MeasurePart): string {
  const columns = table.columns.map(({ column, kind, label }) => `${column}:${kind}:${label}`);
  return `${sheet.sheetId}\u0001${columns.join("\u0001")}`;
}

type MeasurePart = ReturnType<typeof jointTablesOf>[number]["parts"][number];
