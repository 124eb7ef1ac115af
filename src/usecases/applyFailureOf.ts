import type { ApplyFailure } from "../domain/edit/Command";
import type { ReadFailure } from "../ports/LiveWorkbook";

export function applyFailureOf({ code, detail }: ReadFailure): ApplyFailure {
  const known = code === "cell-editing" || code === "cancelled";
  return { code: known ? code : "host-failure", detail, restored: true };
}
