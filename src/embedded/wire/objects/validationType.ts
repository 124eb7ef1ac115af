import type { HostValidation } from "../../model/HostValidation";
import { movedTo, validationsIn } from "../../model/validations";
import { requireSheet, type RangeSelf } from "./RangeSelf";

/** The validation that holds for all of a range alike, written for its top left cell; null where there is no one. */
export function oneValidation(range: RangeSelf): HostValidation | null {
  const parts = validationsIn(range.sheet, range.span);
  const [first] = parts;
  if (!first?.validation || parts.some(({ validation }) => !validation)) return null;
  const written = parts.map(({ validation }) =>
    validation ? JSON.stringify(movedTo(validation, range.span)) : "",
  );
  return new Set(written).size === 1 ? movedTo(first.validation, range.span) : null;
}

/**
 * `Excel.DataValidationType`: MixedCriteria where some cells have a validation and some have none, Inconsistent where
 * they have different ones.
 */
export function validationType(range: RangeSelf): string {
  requireSheet(range);
  const parts = validationsIn(range.sheet, range.span);
  const bare = parts.filter(({ validation }) => !validation).length;
  if (bare === parts.length) return "None";
  if (bare > 0) return "MixedCriteria";
  const one = oneValidation(range);
  if (!one) return "Inconsistent";
  const [kind] = Object.keys(one.rule);
  return kind === undefined ? "None" : kind.slice(0, 1).toUpperCase() + kind.slice(1);
}
