import { nextYearName } from "../domain/rollOver/nextYearName";
import type { Result } from "../domain/Result";
import type {
  BytesFailure,
  Delivered,
  DeliveryFailure,
  WorkbookDelivery,
} from "../ports/WorkbookDelivery";

/**
 * Opens a copy of the open workbook – or hands it out as a file where no workbook can be opened –, so that the new year's
 * form is made in it, and last year's workbook stays. `nameFor`: a name for it where the file's own names no year.
 * Nothing is written.
 */
export async function rollOverCopy(
  { delivery }: { readonly delivery: WorkbookDelivery },
  nameFor: (file: string) => string,
): Promise<Result<Delivered, BytesFailure | DeliveryFailure>> {
  const file = await delivery.bytes();
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  const copy = { name: nextYearName(name) ?? nameFor(name), bytes };
  const ways = delivery.ways();
  if (!ways.includes("opened") || !/\.xlsx$/iu.test(copy.name))
    return delivery.deliver([copy], copy.name);
  const opened = await delivery.deliver([copy], copy.name, ["download"]);
  const refused = !opened.ok && opened.failure.code === "host-failure";
  return refused && ways.includes("download")
    ? delivery.deliver([copy], copy.name, ["opened"])
    : opened;
}
