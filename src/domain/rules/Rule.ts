import type { Outline } from "../outline/Outline";
import type { Profile } from "../profile/Profile";
import type { CheckedCell } from "./CheckedCell";
import type { CheckUnits, EntryUnit, UnitKind } from "./CheckUnits";
import type { Fix, Severity } from "./Finding";
import type { RuleFacts, RuleId } from "./RuleFacts";

/** What rules know besides the cells. */
export type CheckWords = {
  readonly profile: Profile;
  /** The plan's own outline (概要版); null where nobody has given one. */
  readonly outline: Outline | null;
};

/** What a rule has found in one cell; the frame makes it a `Finding`. */
export type Found<Id extends RuleId> = {
  readonly cell: CheckedCell;
  /** The very characters it is about. */
  readonly subject: string;
  readonly facts: RuleFacts[Id];
  /** Default: none, a person has to put it right. */
  readonly fixes?: readonly Fix[];
  /** Whose it is. Default: everybody who writes in the entry; for the cells of the form the secretariat. */
  readonly departments?: readonly string[];
  /** The entry it is in, for rules that look at more than one. */
  readonly entry?: EntryUnit;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
};

/**
 * One rule of the check. It looks at one unit at a time and reads nothing else, so that what it found stays true until
 * that unit changes.
 */
export type RuleOn<Id extends RuleId, Kind extends UnitKind> = {
  readonly id: Id;
  readonly severity: Severity;
  readonly unit: Kind;
  /** What it says depends on more of the sheet than its unit: it is asked every time. Only for what costs little. */
  readonly looksAround?: true;
  readonly find: (unit: CheckUnits[Kind], words: CheckWords) => readonly Found<Id>[];
};

export type Rule = {
  readonly [Id in RuleId]: { readonly [Kind in UnitKind]: RuleOn<Id, Kind> }[UnitKind];
}[RuleId];

/** Writes a rule down with its types inferred. */
export function ruleOf<Id extends RuleId, Kind extends UnitKind>(
  rule: RuleOn<Id, Kind>,
): RuleOn<Id, Kind> {
  return rule;
}
