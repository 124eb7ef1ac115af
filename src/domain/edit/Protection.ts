/**
 * The protection of a sheet. `options`: what it still allows, by the names of `Excel.WorksheetProtectionOptions`.
 * `password`: `kept-by-person` where one is needed to take the protection off; the password itself is never kept.
 */
export type Protection =
  | { readonly kind: "none" }
  | {
      readonly kind: "on";
      readonly options: Readonly<Record<string, boolean | string>>;
      readonly password: "none" | "kept-by-person";
    };

/**
 * Alike in what they allow; an option that is not named is `false`, the selection mode `Normal`. Whether a password is
 * needed cannot be compared: ExcelApi 1.14 does not tell.
 */
export function sameProtection(a: Protection, b: Protection): boolean {
  if (a.kind !== "on" || b.kind !== "on") return a.kind === b.kind;
  const names = new Set([...Object.keys(a.options), ...Object.keys(b.options)]);
  return [...names].every((name) => optionOf(a.options, name) === optionOf(b.options, name));
}

function optionOf(options: Readonly<Record<string, boolean | string>>, name: string) {
  return options[name] ?? (name === "selectionMode" ? "Normal" : false);
}
