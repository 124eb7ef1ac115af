import { ruleOf } from "../Rule";
import { formRoles } from "./FormRoles";
import { repeatedRoles } from "./repeatedRoles";
import { rolesOf } from "./roleCells";

/**
 * The roles of a measure in another order than in the form's other measures. The finding stands in the first cell that
 * is not the one expected there. A cell that holds several roles is looked at once it is split.
 *
 * EXAMPLE: 福祉事業者, 市民, 社協, 行政 where the list is 市民, 福祉事業者, 社協, 行政.
 */
export const roleOrder = ruleOf({
  id: "role/order",
  severity: "warning",
  unit: "form",
  find: (form, { profile: { roles } }) => {
    const { expected, measures } = formRoles(form, roles);
    return measures.flatMap((measure) => {
      const cells = measure.pages.flat();
      const collapsed = cells.some(({ reading }) => reading.kind === "several");
      if (collapsed || repeatedRoles(measure).length > 0) return [];
      const stands = cells.flatMap((one) => rolesOf(one).map((role) => ({ role, cell: one.cell })));
      const usual = stands.filter(({ role }) => expected.includes(role));
      const found = [...new Set(usual.map(({ role }) => role))];
      const inOrder = expected.filter((role) => found.includes(role));
      const wrong = found.find((role, i) => role !== inOrder[i]);
      const cell = usual.find(({ role }) => role === wrong)?.cell;
      return cell ? [{ cell, subject: found.join("・"), facts: { found, expected: inOrder } }] : [];
    });
  },
});
