import { ruleOf, type Found } from "../Rule";
import { tellingOf } from "./ownWords";
import { roleCells } from "./roleCells";

/**
 * A role that the city's list does not have, and that looks like none of it. What half of the measures have is the
 * table's own word: it is told once, as information.
 *
 * EXAMPLE: the list is 市民, 福祉事業者, 社協, 行政; a role cell says 企業.
 */
export const roleUnknown = ruleOf({
  id: "role/unknown",
  severity: "error",
  unit: "form",
  find: ({ measures }, { profile: { roles } }) =>
    measures.flatMap((unit) =>
      roleCells(unit, roles).flatMap((one): Found<"role/unknown">[] => {
        if (one.reading.kind !== "unknown") return [];
        const { cell } = one;
        const text = cell.text.trim();
        const found = { cell, subject: text };
        switch (tellingOf(one, measures, roles)) {
          case "each":
            return [{ ...found, facts: { text, roles, own: false } }];
          case "once":
            return [{ ...found, facts: { text, roles, own: true }, severity: "info" }];
          case "never":
            return [];
        }
      }),
    ),
});
