import type { ApplyFailure } from "../../domain/edit/Command";
import type { NotebookFailure } from "../../ports/Notebook";
import type { RecordsFailure } from "../../ports/BookRecords";
import type { PartsFailure } from "../../ports/CirculationParts";
import type { ReadFailure } from "../../ports/LiveWorkbook";

/** What the host answered instead of a result: its own code and words. */
export type HostError = { readonly code: string; readonly detail: string };

/** Nothing of the request was carried out, in none of its parts. */
const rejectedAsAWhole = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

const tooLarge = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

/** An error of Office.js as data; null for anything else, which is a bug of ours and must not be hidden. */
export function hostErrorOf(error: unknown): HostError | null {
  if (!(typeof error === "object" && error !== null && "code" in error)) return null;
  const { code } = error;
  if (typeof code !== "string" && typeof code !== "number") return null;
  const message = "message" in error ? String(error.message) : "";
  const debug =
    "debugInfo" in error ? (error.debugInfo as { errorLocation?: unknown } | null) : null;
  const place = typeof debug?.errorLocation === "string" ? ` (${debug.errorLocation})` : "";
  return { code: String(code), detail: `${String(code)}${place}: ${message}` };
}

/** True when the host wants less at once. */
export function isTooLarge(error: HostError): boolean {
  return tooLarge.has(error.code);
}

export function changedNothing(error: HostError): boolean {
  return rejectedAsAWhole.has(error.code);
}

export function readFailureOf(error: HostError): ReadFailure {
  if (error.code === "InvalidOperationInCellEditMode") {
    return { code: "cell-editing", detail: error.detail };
  }
  if (error.code === "ItemNotFound") return { code: "sheet-missing", detail: error.detail };
  return { code: "host-failure", detail: error.detail };
}

const applyCodes: Readonly<Record<string, ApplyFailure["code"]>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  WriteNotSupportedWhenModalDialogOpen: "cell-editing",
  UnsupportedOperation: "read-only",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
};

export function applyFailureOf(error: HostError, restored: boolean): ApplyFailure {
  return { code: applyCodes[error.code] ?? "host-failure", detail: error.detail, restored };
}

export function notebookFailureOf(error: HostError): NotebookFailure {
  return { code: "host-failure", detail: error.detail };
}

export function circulationFailureOf(error: HostError): PartsFailure {
  const { code, detail } = readFailureOf(error);
  if (isTooLarge(error)) return { code: "too-large", detail };
  return { code: code === "cell-editing" ? code : "host-failure", detail };
}

/** Custom XML parts stand in no sheet that could be protected: refused access means the workbook as a whole. */
export function recordsFailureOf(error: HostError): RecordsFailure {
  const { code, detail } = applyFailureOf(error, true);
  if (code === "protected" || code === "read-only") return { code: "read-only", detail };
  return { code: code === "cell-editing" ? code : "host-failure", detail };
}
