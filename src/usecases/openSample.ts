import type { DeliveryFailure } from "../ports/WorkbookDelivery";
import type { PaneDeps } from "./PaneDeps";

/** `opened`: it stands in a window of its own · `no-file`: it could not be had · else why Excel did not open it. */
export type SampleOutcome =
  | { readonly kind: "opened" }
  | {
      readonly kind: "failed";
      readonly why: DeliveryFailure["code"] | "no-file";
      readonly detail: string;
    };

/**
 * Opens the add-in's own sample in a window of its own. Never as a download, which a clerk would have to look for; the
 * workbook that is open is not touched. To be called on a person's click.
 */
export async function openSample({
  sample,
  delivery,
}: Pick<PaneDeps, "sample" | "delivery">): Promise<SampleOutcome> {
  const file = await sample.file();
  if (!file.ok) return { kind: "failed", why: "no-file", detail: file.failure.detail };
  const delivered = await delivery.deliver([file.value], file.value.name, ["download"]);
  if (delivered.ok) return { kind: "opened" };
  return { kind: "failed", why: delivered.failure.code, detail: delivered.failure.detail };
}
