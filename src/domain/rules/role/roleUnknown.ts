import { ruleOf } from "../Rule";
import { roleCells } from "./roleCells";

/**
 * A role that the city's list does not have, and that looks like none of it.
 *
 * EXAMPLE: the list is 市民, 福祉事業者, 社協, 行政; a role cell says 企業.
 */
export const roleUnknown = ruleOf({
  id: "role/unknown",
  severity: "error",
  unit: "structure",
  find: (unit, { profile: { roles } }) =>
    roleCells(unit, roles).flatMap(({ cell, reading }) => {
      if (reading.kind !== "unknown") return [];
      const text = cell.text.trim();
      return [{ cell, subject: text, facts: { text, roles } }];
    }),
});
