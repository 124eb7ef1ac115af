import type { CheckedCell } from "../CheckedCell";
import { replaceText } from "../replaceText";
import { ruleOf, type Found } from "../Rule";
import { tellingOf } from "./ownWords";
import { roleCells } from "./roleCells";

/**
 * A role that the list writes otherwise: with other spaces or widths, by another name of the same actor, or with a slip.
 * A name that is only broken into two lines is no slip: narrow columns need that. What half of the measures have is the
 * table's own word: it is told once, as information, and nothing is offered to be written over it.
 *
 * EXAMPLE: `社会福祉協議会`, `福 祉 事 業 者` or `福祉事業社` where the list has 社協 and 福祉事業者.
 */
export const roleSpelling = ruleOf({
  id: "role/spelling",
  severity: "warning",
  unit: "form",
  find: ({ measures }, { profile: { roles } }) =>
    measures.flatMap((unit) =>
      roleCells(unit, roles).flatMap((one) => {
        const { cell, reading } = one;
        if (reading.kind !== "near") return [];
        const { role } = reading;
        const telling = tellingOf(one, measures, roles);
        return telling === "never" ? [] : [misspelt(cell, role, telling === "once")];
      }),
    ),
});

function misspelt(cell: CheckedCell, role: string, own: boolean): Found<"role/spelling"> {
  const { text } = cell;
  const written = text.trim();
  const found = { cell, subject: written, facts: { text: written, role, own } };
  if (own) return { ...found, severity: "info" };
  const fixes = replaceText(
    cell,
    text.replace(written, () => role),
  );
  return { ...found, fixes };
}
