import { spanOf, type Span } from "../../domain/cells/Span";
import type { Position } from "../../domain/cells/Position";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import type { HostValidation } from "./HostValidation";
import { shiftFormula } from "./shiftFormula";
import { commonSpan, subtractSpan } from "./subtractSpan";

/** A part of a span, and the validation that holds there; null where there is none. */
export type ValidatedPart = { readonly span: Span; readonly validation: HostValidation | null };

/** A span cut into the parts that different validations hold for. Of two that overlap in a file, the later holds. */
export function validationsIn(sheet: HostSheet, span: Span): ValidatedPart[] {
  const parts: ValidatedPart[] = [];
  let open: readonly Span[] = [span];
  for (const validation of [...sheet.validations].reverse()) {
    for (const piece of open) {
      const common = commonSpan(piece, validation.span);
      if (common) parts.push({ span: common, validation: movedTo(validation, common) });
    }
    open = open.flatMap((piece) => subtractSpan(piece, validation.span));
    if (open.length === 0) break;
  }
  return [...parts, ...open.map((piece) => ({ span: piece, validation: null }))];
}

export function validationAt(sheet: HostSheet, position: Position): HostValidation | null {
  return validationsIn(sheet, spanOf(position))[0]?.validation ?? null;
}

/** Takes validations off a span; what lies beside it keeps its own. Tells the grid. */
export function clearValidations(workbook: HostWorkbook, sheet: HostSheet, span: Span): void {
  replaceValidations(workbook, sheet, span, []);
}

/** Puts validations, all within the span, in the place of those that are there. */
export function replaceValidations(
  workbook: HostWorkbook,
  sheet: HostSheet,
  span: Span,
  instead: readonly HostValidation[],
): void {
  const beside = sheet.validations.flatMap((validation) =>
    commonSpan(validation.span, span)
      ? subtractSpan(validation.span, span).map((piece) => movedTo(validation, piece))
      : [validation],
  );
  sheet.validations = [...beside, ...instead];
  workbook.changed = true;
  workbook.emit({ kind: "look", sheetId: sheet.id });
}

/** The same validation for another area: what its formulas say of the top left cell is said of the new one. */
export function movedTo(validation: HostValidation, span: Span): HostValidation {
  const rows = span.top - validation.span.top;
  const columns = span.left - validation.span.left;
  if (rows === 0 && columns === 0) return { ...validation, span };
  const rule = mapFormulas(validation.rule, (formula) => shiftFormula(formula, rows, columns));
  return { ...validation, span, rule };
}

/** A rule with every string in it that starts with `=` written anew. */
export function mapFormulas(
  rule: HostValidation["rule"],
  change: (formula: string) => string,
): HostValidation["rule"] {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, criterion]) => [
      kind,
      Object.fromEntries(
        Object.entries(criterion as Record<string, unknown>).map(([name, value]) => [
          name,
          typeof value === "string" && value.startsWith("=") ? change(value) : value,
        ]),
      ),
    ]),
  );
}
