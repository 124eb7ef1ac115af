import { measureTitle } from "../../domain/planSheet/measureTitle";
import type { Draft } from "../../domain/place/Draft";

/** A draft's measure in one line, with the role where it belongs to one. */
export function draftTitle({ place }: Draft): string {
  const { measure: text, role } = place;
  const title = measureTitle({ index: 0, hierarchy: [text], text, rows: [] });
  return role === null ? title : `${title}（${role}）`;
}
