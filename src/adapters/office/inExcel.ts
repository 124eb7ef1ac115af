import { refuse, succeed, type Result } from "../../domain/Result";
import { hostErrorOf, isTooLarge, type HostError } from "./hostErrors";
import type { OfficeHost } from "./OfficeHost";

/**
 * Runs `work` against the open workbook. What the host refuses comes back as a value, a bug of ours is thrown.
 * While a cell is being edited Excel refuses at once instead of waiting, so that the pane can say so.
 */
export async function inExcel<Value>(
  office: OfficeHost,
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, HostError>> {
  try {
    return succeed(await office.Excel.run({ delayForCellEdit: false }, work));
  } catch (error) {
    const known = hostErrorOf(error);
    if (!known) throw error;
    return refuse(known);
  }
}

/** One round trip inside `inExcel`; false where the host wants less at once. Other errors end the work. */
export async function syncIfNotTooLarge(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const known = hostErrorOf(error);
    if (!known || !isTooLarge(known)) throw error;
    return false;
  }
}
