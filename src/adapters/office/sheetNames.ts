/** The sheets of the open workbook: id → name, in tab order. */
export type SheetNames = ReadonlyMap<string, string>;

/** Queues the question; the answer can be asked for after the next round trip. */
export function queueSheetNames(context: Excel.RequestContext): () => SheetNames {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  return () => new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
}

/**
 * Finds a sheet that was remembered by id and name. A renamed sheet keeps its id. Ids may be given anew when a file is
 * opened by other software; then the name says which sheet it was. What is written is compared with the cells anyway.
 */
export function findSheet(sheets: SheetNames, id: string, name: string | undefined): string {
  if (sheets.get(id) === name) return id;
  for (const [otherId, otherName] of sheets) if (otherName === name) return otherId;
  return id;
}
