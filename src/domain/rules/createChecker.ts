import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { PlanBook } from "../planSheet/PlanSheet";
import { allRules } from "./allRules";
import type { CheckUnits, UnitKind } from "./CheckUnits";
import type { Finding } from "./Finding";
import { KeyNames } from "./KeyNames";
import type { KeyedUnit } from "./KeyedUnit";
import { keyedUnits } from "./keyedUnits";
import { nameFindings, toFinding, type Unnamed } from "./nameFindings";
import type { CheckWords, Rule, RuleOn } from "./Rule";
import type { RuleId } from "./RuleFacts";

/**
 * What is checked: a workbook, and how it is understood. `lastYear`: last year's file, where one is given; a sheet of last
 * year in the workbook itself is found without.
 */
export type CheckInput = CheckWords & {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
  readonly lastYear?: PlanBook | null;
};

/** Checks a workbook again and again. What has not changed since the last time is not looked at again. */
export type Checker = (input: CheckInput) => readonly Finding[];

/** Findings come in sheet order: by sheet, row and column, then in the order of the rules. */
export function createChecker(rules: readonly Rule[] = allRules): Checker {
  const seen = new Map<UnitKind, Seen>();
  const names = new KeyNames();
  let knownWords = "";
  return (input) => {
    const { profile, outline, snapshot } = input;
    const words = JSON.stringify([profile, outline]);
    if (words !== knownWords) seen.clear();
    knownWords = words;
    names.begin();
    const found = keyedUnits(input, names).flatMap(({ kind, units }) => {
      const own = rules.filter(({ unit }) => unit === kind);
      const next = askAll(own, units, input, seen.get(kind) ?? new Map());
      seen.set(kind, next);
      return [...next.values()].flat(2);
    });
    const order = snapshot.sheets.map(({ id }) => id);
    return nameFindings(found, order);
  };
}

/** What each rule, in their order, has said about a unit, by the unit's key. */
type Seen = ReadonlyMap<string, readonly (readonly Unnamed[])[]>;

function askAll(
  rules: readonly Rule[],
  units: readonly KeyedUnit[],
  words: CheckWords,
  before: Seen,
): Seen {
  const now = new Map<string, readonly (readonly Unnamed[])[]>();
  const aroundToo = rules.some(({ looksAround }) => looksAround);
  for (const { key, unit } of units) {
    const known = before.get(key);
    const askEach = () =>
      rules.map((rule, index) => {
        const last = rule.looksAround ? undefined : known?.[index];
        return last ?? ask(rule, unit, words);
      });
    now.set(key, known && !aroundToo ? known : askEach());
  }
  return now;
}

/** What most rules say about most units: one list for all, for there are very many. */
const nothing: readonly Unnamed[] = [];

function ask(rule: Rule, unit: CheckUnits[UnitKind], words: CheckWords): readonly Unnamed[] {
  // Which unit a rule looks at is known by its kind, but cannot be told of a union of rules.
  const asked = rule as RuleOn<RuleId, UnitKind>;
  const found = asked.find(unit, words);
  return found.length === 0
    ? nothing
    : found.map((one) => toFinding(rule, one, unit, words.profile));
}
