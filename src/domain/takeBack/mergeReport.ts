/** A report in rows: the first cell of a heading row stands alone. */
export type MergeReport = {
  readonly title: string;
  readonly rows: readonly ReportRow[];
};

export type ReportRow = { readonly heading: boolean; readonly cells: readonly (string | number)[] };
