import { samePosition } from "../cells/Position";
import type { Place } from "../place/Place";
import { samePlace } from "../place/samePlace";
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

type Known = Pick<IgnoredFinding, "rule" | "place" | "subject">;

/**
 * Which findings are the ignored ones. The characters they are about must still be the same: what was written anew is
 * looked at anew. Each ignored one stands for one finding: the one that has not moved, else any that is alike – unless
 * more are alike than were ignored, for then nobody can tell which is the new one, and all are shown.
 */
export function matchIgnored(
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
): ReadonlyMap<Finding, IgnoredFinding> {
  const matched = new Map<Finding, IgnoredFinding>();
  const left = new Set(ignored);
  const take = (finding: Finding, by: IgnoredFinding | undefined) => {
    if (!by) return;
    matched.set(finding, by);
    left.delete(by);
  };
  for (const finding of findings)
    take(
      finding,
      [...left].find((one) => isAlike(one, finding) && isThere(one, finding)),
    );
  for (const finding of findings) {
    const candidates = [...left].filter((one) => isAlike(one, finding));
    if (candidates.length === 0 || matched.has(finding)) continue;
    const alike = findings.filter((one) => !matched.has(one) && isAlike(one, finding));
    if (alike.length <= candidates.length) take(finding, candidates[0]);
  }
  return matched;
}

function isAlike(a: Known, b: Known): boolean {
  return a.rule === b.rule && a.subject === b.subject && samePlace(a.place, b.place);
}

function isThere(a: Known, b: Known): boolean {
  return samePosition(a.place.lastPosition, b.place.lastPosition);
}

/** Those of two notebooks together; what both of them hold, once. */
export function joinIgnored(
  a: readonly IgnoredFinding[],
  b: readonly IgnoredFinding[],
): IgnoredFinding[] {
  return [...a, ...b.filter((one) => !a.some((other) => sameIgnored(one, other)))];
}

export function sameIgnored(a: IgnoredFinding, b: IgnoredFinding): boolean {
  return a.at === b.at && isAlike(a, b) && isThere(a, b);
}
