/** Gives the worksheet of an id, the same object each time. */
export type SheetAccess = (sheetId: string) => Excel.Worksheet;

/**
 * For one round trip: a thousand cells of a sheet then name it once in the request, not a thousand times. Not to be
 * kept beyond: after a failed round trip its objects are of no use.
 */
export function sheetAccess(context: Excel.RequestContext): SheetAccess {
  const known = new Map<string, Excel.Worksheet>();
  return (sheetId) => {
    const sheet = known.get(sheetId) ?? context.workbook.worksheets.getItem(sheetId);
    known.set(sheetId, sheet);
    return sheet;
  };
}
