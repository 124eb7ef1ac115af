/** What the benchmarks use of exceljs. */
export type ExcelJs = {
  readonly Workbook: new () => { readonly xlsx: { load(bytes: Buffer): Promise<unknown> } };
};
