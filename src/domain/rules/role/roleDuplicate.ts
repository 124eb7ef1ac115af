import { ruleOf } from "../Rule";
import { formRoles } from "./FormRoles";
import { repeatedRoles } from "./repeatedRoles";

/**
 * A role that a measure has twice. The finding stands in the second cell.
 *
 * EXAMPLE: the roles of a measure are 市民, 市民, 社協, 行政; the second one is meant to be 福祉事業者.
 */
export const roleDuplicate = ruleOf({
  id: "role/duplicate",
  severity: "error",
  unit: "form",
  find: (form, { profile: { roles } }) =>
    formRoles(form, roles).measures.flatMap((measure) =>
      repeatedRoles(measure).map(({ role, again: { cell }, times }) => ({
        cell,
        subject: cell.text.trim(),
        facts: { role, times, missing: measure.missing },
      })),
    ),
});
