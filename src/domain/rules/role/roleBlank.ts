import { textContent } from "../../cells/CellContent";
import type { Fix } from "../Finding";
import { ruleOf } from "../Rule";
import { blankRoles } from "./blankRoles";
import { dutyBeside, formRoles, type MeasureRoles } from "./FormRoles";
import { rolesOf, type RoleCell } from "./roleCells";

/**
 * An empty role cell beside a duty. Where one role alone is missing and its place is here, the fix writes it.
 *
 * EXAMPLE: 市民, 福祉事業者, an empty cell, 行政 – and beside the empty one `① つなぎ役を担います。`
 */
export const roleBlank = ruleOf({
  id: "role/blank",
  severity: "error",
  unit: "form",
  find: (form, { profile: { roles } }) => {
    const { expected, measures } = formRoles(form, roles);
    return measures.flatMap((measure) => {
      const blank = blankRoles(measure);
      return blank.map((one) => {
        const role = blank.length === 1 ? roleFor(one, measure, expected) : null;
        const duty = dutyBeside(one).trim();
        const facts = { duty, role };
        return {
          cell: one.cell,
          subject: duty,
          facts,
          fixes: role === null ? [] : write(one, role),
        };
      });
    });
  },
});

/** The only missing role, if the roles above the cell come before it in the form, and those below after it. */
function roleFor(
  blank: RoleCell,
  { pages, missing }: MeasureRoles,
  expected: readonly string[],
): string | null {
  const [role, ...more] = missing;
  if (role === undefined || more.length > 0) return null;
  const cells = pages.flat();
  if (cells.some(({ reading }) => reading.kind === "unknown")) return null;
  const at = cells.indexOf(blank);
  const rank = (one: string) => expected.indexOf(one);
  const above = cells.slice(0, at).flatMap(rolesOf);
  const below = cells.slice(at + 1).flatMap(rolesOf);
  const fits =
    above.every((one) => rank(one) < rank(role)) && below.every((one) => rank(one) > rank(role));
  return fits ? role : null;
}

/** Of a cell that shows nothing but holds something (spaces, a formula), a person has to decide. */
function write({ cell: { sheetId, position, content } }: RoleCell, role: string): Fix[] {
  if (content.kind !== "empty") return [];
  const edit = { kind: "setContent", sheetId, position } as const;
  return [{ choice: null, edits: [{ ...edit, before: content, after: textContent(role) }] }];
}
