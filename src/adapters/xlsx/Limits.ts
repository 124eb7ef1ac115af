/** How much a file may unfold to before it is refused as `too-large`. */
export type Limits = {
  /** Bytes that come out of the compressed parts which are read, all together. Counted, not believed. */
  readonly inflatedBytes: number;
  /** Cells, merges, rows, columns, shared strings, fonts and styles, all together. */
  readonly items: number;
};

/** The largest plan workbook seen is under 1 MB of XML and 5,000 cells; there is room for a hundredfold. */
export const defaultLimits: Limits = { inflatedBytes: 128 * 1024 * 1024, items: 2_000_000 };
