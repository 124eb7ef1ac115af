import { refuse, succeed, type Result } from "../../domain/Result";
import type { HostValidation } from "./HostValidation";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import { shiftSpan, type RowShift } from "./RowShift";
import { shiftAreaFormula, type ReferenceShift } from "./shiftReferences";
import { mapFormulas } from "./validations";

type Rule = HostValidation["rule"];

/**
 * The validation rules of every sheet once a sheet's rows have moved; nothing is changed yet. Rules of that sheet follow
 * their cells, and the formulas of all rules follow theirs. Refused with the formula that cannot.
 */
export function shiftedValidations(
  workbook: HostWorkbook,
  moved: HostSheet,
  shift: RowShift,
): Result<readonly (readonly [HostSheet, readonly HostValidation[]])[], string> {
  const found: [HostSheet, readonly HostValidation[]][] = [];
  for (const sheet of workbook.sheets) {
    const where = { ...shift, sheetName: moved.name, own: sheet === moved };
    const rules: HostValidation[] = [];
    for (const validation of sheet.validations) {
      const span = where.own ? shiftSpan(validation.span, shift) : validation.span;
      if (!span) continue;
      const rule = shiftedRule(validation, where);
      if (!rule.ok) return rule;
      rules.push({ ...validation, span, rule: rule.value });
    }
    found.push([sheet, rules]);
  }
  return succeed(found);
}

function shiftedRule({ rule, span }: HostValidation, shift: ReferenceShift): Result<Rule, string> {
  const lost: string[] = [];
  const shifted = mapFormulas(rule, (formula) => {
    const after = shiftAreaFormula(formula, span, shift.own, shift);
    if (after === null) lost.push(formula);
    return after ?? formula;
  });
  const [first] = lost;
  return first === undefined ? succeed(shifted) : refuse(first);
}
