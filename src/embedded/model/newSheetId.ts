/** A worksheet id in the form Excel gives them, not used by any of `sheets`. */
export function newSheetId(sheets: readonly { readonly id: string }[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.id));
  for (let number = sheets.length; ; number++) {
    const hex = number.toString(16).toUpperCase().padStart(4, "0");
    const id = `{00000000-0001-${hex}-0000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}
