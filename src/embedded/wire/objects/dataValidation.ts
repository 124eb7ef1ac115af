import {
  plainAlert,
  plainPrompt,
  type HostValidation,
  type ValidationAlert,
} from "../../model/HostValidation";
import { clearValidations, replaceValidations, validationsIn } from "../../model/validations";
import { ApiFailure } from "../ApiFailure";
import { flagArgument, recordArgument, textArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import type { RangeSelf } from "./RangeSelf";
import { guardStructure } from "./sheetGuard";
import { allValid } from "./validationValid";
import { ruleArgument } from "./ruleArgument";
import { oneValidation, validationType } from "./validationType";

const type: OfficeType<RangeSelf> = {
  name: "DataValidation",
  read: {
    rule: (range) => oneValidation(range)?.rule ?? {},
    type: validationType,
    valid: allValid,
    ignoreBlanks: (range) => oneValidation(range)?.ignoreBlanks ?? true,
    errorAlert: (range) => oneValidation(range)?.errorAlert ?? plainAlert,
    prompt: (range) => oneValidation(range)?.prompt ?? plainPrompt,
  },
  write: {
    /** Fails where the cells' validations differ: they have to be cleared first (office-js#2594). */
    rule: (range, value) => {
      const rule = ruleArgument(value);
      guardStructure(range);
      const mixed = ["Inconsistent", "MixedCriteria"].includes(validationType(range));
      if (mixed) throw new ApiFailure("InvalidArgument");
      const { session, sheet, span } = range;
      const before = oneValidation(range);
      replaceValidations(session.workbook, sheet, span, [{ ...before, span, rule }]);
    },
    ignoreBlanks: (range, value) => change(range, { ignoreBlanks: flagArgument(value) }),
    errorAlert: (range, value) => {
      const given = recordArgument(value);
      const style = textArgument(given.style ?? "Stop") as ValidationAlert["style"];
      if (!["Stop", "Warning", "Information"].includes(style))
        throw new ApiFailure("InvalidArgument");
      const showAlert = flagArgument(given.showAlert ?? true);
      change(range, { errorAlert: { ...words(given, 225), showAlert, style } });
    },
    prompt: (range, value) => {
      const given = recordArgument(value);
      const showPrompt = flagArgument(given.showPrompt ?? true);
      change(range, { prompt: { ...words(given, 255), showPrompt } });
    },
  },
  call: {
    clear: (range) => {
      guardStructure(range);
      clearValidations(range.session.workbook, range.sheet, range.span);
    },
  },
};

/** `Excel.DataValidation` of a range. No protected sheet lets it be changed (Excel, "More on data validation"). */
export function dataValidation(range: RangeSelf): OfficeObject {
  return OfficeObject.of(type, range);
}

/** Cells without a rule get one that lets everything pass. */
function change(range: RangeSelf, changed: Partial<HostValidation>): void {
  guardStructure(range);
  const { session, sheet, span } = range;
  const parts = validationsIn(sheet, span).map((part) => ({
    ...(part.validation ?? { rule: {} }),
    span: part.span,
    ...changed,
  }));
  replaceValidations(session.workbook, sheet, span, parts);
}

/** A title holds 32 characters; a message 225 (alert) or 255 (prompt) (Excel, "Apply data validation to cells"). */
function words(given: Readonly<Record<string, unknown>>, most: number) {
  const title = textArgument(given.title ?? "");
  const message = textArgument(given.message ?? "");
  if (title.length > 32 || message.length > most) throw new ApiFailure("InvalidArgument");
  return { title, message };
}
