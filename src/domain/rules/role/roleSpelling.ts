import { replaceText } from "../replaceText";
import { ruleOf } from "../Rule";
import { roleCells } from "./roleCells";

/**
 * A role that the list writes otherwise: with other spaces or widths, by another name of the same actor, or with a slip.
 * A name that is only broken into two lines is no slip: narrow columns need that.
 *
 * EXAMPLE: `社会福祉協議会`, `福 祉 事 業 者` or `福祉事業社` where the list has 社協 and 福祉事業者.
 */
export const roleSpelling = ruleOf({
  id: "role/spelling",
  severity: "warning",
  unit: "structure",
  find: (unit, { profile: { roles } }) =>
    roleCells(unit, roles).flatMap(({ cell, reading }) => {
      if (reading.kind !== "near") return [];
      const { text } = cell;
      const { role } = reading;
      const written = text.trim();
      const fixes = replaceText(
        cell,
        text.replace(written, () => role),
      );
      return [{ cell, subject: written, facts: { text: written, role }, fixes }];
    }),
});
