import { formatSpan } from "../../domain/cells/address";
import type { Protection } from "../../domain/edit/Protection";
import type { Validation } from "../../domain/edit/Validation";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { FoundWords, ReadFailure, SheetArea } from "../../ports/LiveWorkbook";
import { readFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import type { OfficeHost } from "./OfficeHost";
import { protectionOf } from "./sheetProtection";
import { validationOf, validationProperties } from "./validations";
import { wordsOf, wordsProperties } from "./validationWords";

/** The validation of each area, in one round trip. */
export function readValidations(
  office: OfficeHost,
  areas: readonly SheetArea[],
): Promise<Result<readonly Validation[], ReadFailure>> {
  return inOneTrip(office, areas, (range) => {
    const { dataValidation } = range;
    dataValidation.load(validationProperties);
    return () => validationOf(dataValidation);
  });
}

/** What the validation of each area says, in one round trip. */
export function readWords(
  office: OfficeHost,
  areas: readonly SheetArea[],
): Promise<Result<readonly FoundWords[], ReadFailure>> {
  return inOneTrip(office, areas, (range) => {
    const { dataValidation } = range;
    dataValidation.load(wordsProperties);
    return () => wordsOf(dataValidation);
  });
}

/** Whether the cells of each area are locked, in one round trip; null where some are and some are not. */
export function readLocked(
  office: OfficeHost,
  areas: readonly SheetArea[],
): Promise<Result<readonly (boolean | null)[], ReadFailure>> {
  return inOneTrip(office, areas, (range) => {
    const { protection } = range.format;
    protection.load("locked");
    // Excel gives null for a mixed area, which the types leave out.
    return (): boolean | null => protection.locked;
  });
}

/** The protection of each sheet, in one round trip. */
export async function readProtections(
  office: OfficeHost,
  sheetIds: readonly string[],
): Promise<Result<readonly Protection[], ReadFailure>> {
  const result = await inExcel(office, async (context) => {
    const loaded = sheetIds.map((id) => {
      const { protection } = context.workbook.worksheets.getItem(id);
      protection.load("protected,options");
      return protection;
    });
    await context.sync();
    return loaded.map(protectionOf);
  });
  return result.ok ? succeed(result.value) : refuse(readFailureOf(result.failure));
}

async function inOneTrip<Value>(
  office: OfficeHost,
  areas: readonly SheetArea[],
  queue: (range: Excel.Range) => () => Value,
): Promise<Result<readonly Value[], ReadFailure>> {
  const result = await inExcel(office, async (context) => {
    const answers = areas.map(({ sheetId, area }) =>
      queue(context.workbook.worksheets.getItem(sheetId).getRange(formatSpan(area))),
    );
    await context.sync();
    return answers.map((answer) => answer());
  });
  return result.ok ? succeed(result.value) : refuse(readFailureOf(result.failure));
}
