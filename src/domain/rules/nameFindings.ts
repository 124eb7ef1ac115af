import { formatAddress } from "../cells/address";
import { comparePositions } from "../cells/Position";
import type { Profile } from "../profile/Profile";
import type { CheckUnits, UnitKind } from "./CheckUnits";
import type { Finding } from "./Finding";
import type { Found, Rule } from "./Rule";
import type { RuleId } from "./RuleFacts";
import { writersOf } from "./writersOf";

/** A finding that has no id yet. */
export type Unnamed = { readonly [Id in RuleId]: Omit<Finding<Id>, "id"> }[RuleId];

/** Completes what a rule has found by what the frame knows of the cell and the unit. */
export function toFinding(
  rule: Rule,
  found: Found<RuleId>,
  unit: CheckUnits[UnitKind],
  profile: Profile,
): Unnamed {
  const { cell, subject, facts, fixes = [], severity = rule.severity } = found;
  const { sheetId, sheetName, position, place, measureTitle } = cell;
  const entry = found.entry ?? ("anchor" in unit ? unit : null);
  const departments = found.departments ?? (entry ? writersOf(entry, profile) : []);
  const where = { sheetId, sheetName, position, place, measureTitle };
  // The rule's type ties `facts` to its id; here both are any of them.
  return { rule: rule.id, severity, ...where, departments, subject, facts, fixes } as Unnamed;
}

/** Gives each finding its id, and puts them in sheet order. `order`: the ids of the sheets, in tab order. */
export function nameFindings(found: readonly Unnamed[], order: readonly string[]): Finding[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = ({ sheetId }: Unnamed) => rank.get(sheetId) ?? order.length;
  const counts = new Map<string, number>();
  return [...found]
    .sort((a, b) => rankOf(a) - rankOf(b) || comparePositions(a.position, b.position))
    .map((finding) => {
      const name = `${finding.rule} ${finding.sheetId} ${formatAddress(finding.position)}`;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return { ...finding, id: count === 0 ? name : `${name} ${count + 1}` };
    });
}
