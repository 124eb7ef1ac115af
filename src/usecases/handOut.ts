import type { ApplyFailure } from "../domain/edit/Command";
import type { NewSheet } from "../domain/edit/NewSheet";
import { succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type {
  Delivered,
  DeliveryFailure,
  DeliveryWay,
  OutgoingFile,
} from "../ports/WorkbookDelivery";
import type { MergeDeps } from "./MergeDeps";
import { writeMergeReport } from "./writeMergeReport";

/** How something was handed out. `sheet`: as a new sheet of the open workbook, called `file`. */
export type HandedOut =
  Delivered | { readonly way: "sheet"; readonly file: string; readonly commandId: string };

export type HandOutOptions = {
  /** Ways by which nothing arrived, as the person has seen. */
  readonly not?: readonly DeliveryWay[];
  /** The same as a sheet, which is written where no way is open; without it that is a failure `no-way`. */
  readonly sheet?: NewSheet;
  readonly running?: Running;
};

/** Hands files to the person, on a click. */
export async function handOut(
  deps: Pick<MergeDeps, "delivery" | "workbook" | "now" | "newId">,
  files: readonly OutgoingFile[],
  zipName: string,
  { not, sheet, running }: HandOutOptions = {},
): Promise<Result<HandedOut, DeliveryFailure | ApplyFailure>> {
  const delivered = await deps.delivery.deliver(files, zipName, not);
  if (delivered.ok || delivered.failure.code !== "no-way" || !sheet) return delivered;
  const written = await writeMergeReport(deps, sheet, running);
  if (!written.ok) return written;
  if (written.value.written.length === 0) return delivered;
  return succeed({ way: "sheet", file: sheet.name, commandId: written.value.commandId });
}
