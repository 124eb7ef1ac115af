import { ruleOf } from "../Rule";
import { blankRoles } from "./blankRoles";
import { formRoles, type MeasureRoles } from "./FormRoles";
import { repeatedRoles } from "./repeatedRoles";

/**
 * A measure that lacks rows of some of the roles which the measures of its form have; the finding stands in its first
 * role cell. A measure that goes on on the next page is looked at as a whole; cells that are unknown, blank or say a role
 * once more explain as many missing roles by themselves. A role whose name slipped into a hierarchy column has lost its
 * row, too.
 *
 * EXAMPLE: the rows of a measure are 市民 and 福祉事業者; all others have 社協 and 行政, too.
 */
export const roleMissing = ruleOf({
  id: "role/missing",
  severity: "error",
  unit: "form",
  find: (form, { profile: { roles } }) => {
    const { measures, expected } = formRoles(form, roles);
    return measures.flatMap((measure) => {
      const { pages, slipped } = measure;
      const missing = expected.filter(
        (role) => measure.missing.includes(role) || slipped.includes(role),
      );
      if (missing.length === 0 || missing.length === expected.length) return [];
      const cell = pages.flat()[0]?.cell;
      if (!cell || missing.length <= explained(measure)) return [];
      return [{ cell, subject: missing.join("・"), facts: { missing, slipped } }];
    });
  },
});

/** How many of the missing roles other findings are about. */
function explained(measure: MeasureRoles): number {
  const unknown = measure.pages.flat().filter(({ reading }) => reading.kind === "unknown");
  const extra = repeatedRoles(measure).reduce((sum, { times }) => sum + times - 1, 0);
  return unknown.length + blankRoles(measure).length + extra;
}
