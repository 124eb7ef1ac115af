import type { CheckedCell } from "../CheckedCell";
import { ruleOf, type Found } from "../Rule";
import { formRoles, type MeasureRoles } from "../role/FormRoles";
import { rolesOf, type RoleCell } from "../role/roleCells";
import { dutyCells } from "./dutyCells";
import { dutyLines, type DutyLine } from "./dutyLines";
import { dutyItems, readsLike, saysEnough } from "./otherRolesDuty";
import { wrongNumbers } from "./wrongNumbers";

/**
 * The numbers of a duty do not run ①②③, or the duty reads as another role's of the same measure: both show that lines
 * were lost, or slid into a neighbour's cell. A cell that holds the duties of several roles is role/collapsed's.
 *
 * EXAMPLE: `① 参加します。\n② 支えます。\n④ 周知します。` – and 社協's `① 広報を見直します。` once more beside 福祉事業者.
 */
export const dutyNumbering = ruleOf({
  id: "duty/numbering",
  severity: "warning",
  unit: "form",
  find: (form, { profile: { roles } }) =>
    formRoles(form, roles).measures.flatMap((measure) => {
      const duties = dutiesOf(measure);
      return duties.flatMap(
        (duty, i) => numbering(duty, duties[i - 1]) ?? likeAnother(duty, i, duties),
      );
    }),
});

type Duty = {
  readonly cell: CheckedCell;
  readonly of: RoleCell;
  readonly lines: readonly DutyLine[];
  readonly items: readonly string[];
};

function dutiesOf({ pages }: MeasureRoles): Duty[] {
  return pages.flat().flatMap((of) => {
    if (of.reading.kind === "several") return [];
    return dutyCells(of).map((cell) => {
      const lines = dutyLines(cell.text);
      return { cell, of, lines, items: dutyItems(lines) };
    });
  });
}

function numbering({ cell, lines }: Duty, above: Duty | undefined): Found<"duty/numbering"> | null {
  const wrong = wrongNumbers(lines, above?.lines ?? []);
  return wrong && { cell, subject: wrong.numbers.join(""), facts: wrong };
}

/** Of two that are the same the lower one is told; else the one that has nothing of its own. */
function likeAnother(own: Duty, index: number, duties: readonly Duty[]): Found<"duty/numbering">[] {
  if (!saysEnough(own.items)) return [];
  const other = duties.find((one, i) => {
    if (i === index || nameOf(one) === "" || nameOf(one) === nameOf(own)) return false;
    const reads = readsLike(own.items, one.items);
    return reads === "part" || (reads === "same" && i < index);
  });
  if (!other) return [];
  const duty = own.cell.text.trim();
  const facts = { problem: "other-role", duty, role: nameOf(other) } as const;
  return [{ cell: own.cell, subject: duty, facts }];
}

function nameOf({ of }: Duty): string {
  return rolesOf(of).at(-1) ?? of.cell.text.trim();
}
