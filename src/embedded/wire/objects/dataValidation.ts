import { spansOverlap, type Span } from "../../../domain/cells/Span";
import { ApiFailure } from "../ApiFailure";
import { recordArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import type { RangeSelf } from "./RangeSelf";
import { guardFormat } from "./sheetGuard";

/** A list written out in the rule itself may be this long (Excel's limit of a validation's formula). */
const longestList = 255;

const type: OfficeType<RangeSelf> = {
  name: "DataValidation",
  read: {
    rule: (range) => ruleOf(range) ?? {},
    type: (range) => typeName(ruleOf(range)),
  },
  write: {
    rule: (range, value) => {
      const rule = recordArgument(value);
      const { source } = recordArgument(rule.list ?? {}) as { source?: unknown };
      if (typeof source === "string" && !source.startsWith("=") && source.length > longestList) {
        throw new ApiFailure("InvalidArgument");
      }
      replace(range, rule);
    },
  },
  call: { clear: (range) => replace(range, null) },
};

/** `Excel.DataValidation` of a range. A rule is found again for a range that lies wholly inside it. */
export function dataValidation(range: RangeSelf): OfficeObject {
  return OfficeObject.of(type, range);
}

function ruleOf({ sheet, span }: RangeSelf): Readonly<Record<string, unknown>> | null {
  return [...sheet.validations].reverse().find((one) => covers(one.span, span))?.rule ?? null;
}

function typeName(rule: Readonly<Record<string, unknown>> | null): string {
  const kind = Object.keys(rule ?? {})[0];
  return kind ? kind.slice(0, 1).toUpperCase() + kind.slice(1) : "None";
}

function replace(range: RangeSelf, rule: Readonly<Record<string, unknown>> | null): void {
  guardFormat(range, "allowFormatCells");
  const { session, sheet, span } = range;
  const others = sheet.validations.filter((one) => !covers(span, one.span));
  if (!rule && others.some((one) => spansOverlap(one.span, span))) {
    throw new ApiFailure(
      "ApiNotFound",
      "Clearing a part of a validated area is not known to this host.",
    );
  }
  sheet.validations = rule ? [...others, { span, rule }] : others;
  session.workbook.changed = true;
  session.workbook.emit({ kind: "look", sheetId: sheet.id });
}

function covers(outer: Span, inner: Span): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
