import type { Protection } from "../../domain/edit/Protection";

/**
 * Of a protection whose `protected` and `options` are loaded. Whether there is a password cannot be known before
 * ExcelApiOnline 1.1: taking a protection off then fails with AccessDenied, and nothing is changed.
 */
export function protectionOf(loaded: Excel.WorksheetProtection): Protection {
  if (!loaded.protected) return { kind: "none" };
  const given = Object.entries(loaded.options ?? {});
  const options = given.filter(
    (entry): entry is [string, boolean | string] =>
      typeof entry[1] === "boolean" || typeof entry[1] === "string",
  );
  return { kind: "on", options: Object.fromEntries(options), password: "none" };
}

/** Queues the change. A password is nobody's but the person's: where one is needed, Excel refuses. */
export function writeProtection(target: Excel.WorksheetProtection, protection: Protection): void {
  if (protection.kind === "none") target.unprotect();
  else target.protect(protection.options);
}

/** May rows of a protected sheet be sized and hidden? */
export function allowsFormatRows(loaded: Excel.WorksheetProtection): boolean {
  return loaded.protected && loaded.options?.allowFormatRows === true;
}
