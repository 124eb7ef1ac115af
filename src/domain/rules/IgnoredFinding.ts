import { samePosition } from "../cells/Position";
import type { Place } from "../place/Place";
import type { Finding } from "./Finding";

/** A finding that a person looked at and left as it is (このままにする); it is known again by place, not by address. */
export type IgnoredFinding = {
  readonly rule: string;
  readonly place: Place;
  readonly subject: string;
  /** Why it stays as it is, in the person's own words. */
  readonly reason: string;
  /** When, ISO 8601. */
  readonly at: string;
};

/**
 * The ignored finding that this one is, null for none. The characters it is about must still be the same: what was
 * written anew is looked at anew. Of several equal places the one that has not moved is meant.
 */
export function ignoredAs(
  finding: Finding,
  ignored: readonly IgnoredFinding[],
): IgnoredFinding | null {
  const alike = ignored.filter(
    ({ rule, subject, place }) =>
      rule === finding.rule && subject === finding.subject && samePlace(place, finding.place),
  );
  const there = alike.find(({ place }) =>
    samePosition(place.lastPosition, finding.place.lastPosition),
  );
  return there ?? alike[0] ?? null;
}

/** Without the sheet's id, which is another one when the file is opened again. */
function samePlace(a: Place, b: Place): boolean {
  return (
    a.sheetName === b.sheetName &&
    a.measure === b.measure &&
    a.role === b.role &&
    a.ordinal === b.ordinal &&
    a.column.kind === b.column.kind &&
    a.column.fiscalYear === b.column.fiscalYear &&
    a.column.party === b.column.party
  );
}

/** Put beside those that are there; a finding that was ignored before is ignored for the newer reason. */
export function addIgnored(
  present: readonly IgnoredFinding[],
  added: readonly IgnoredFinding[],
): IgnoredFinding[] {
  const others = present.filter((one) => !added.some((other) => sameIgnored(one, other)));
  return [...others, ...added];
}

export function sameIgnored(a: IgnoredFinding, b: IgnoredFinding): boolean {
  return (
    a.rule === b.rule &&
    a.subject === b.subject &&
    samePlace(a.place, b.place) &&
    samePosition(a.place.lastPosition, b.place.lastPosition)
  );
}
