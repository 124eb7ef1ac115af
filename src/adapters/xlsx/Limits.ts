/** How much a file may unfold to before it is refused as `too-large`. */
export type Limits = {
  /**
   * Bytes that come out of the parts which are read, all together, and the texts that number formats and shared formulas
   * make of them. Counted, not believed.
   */
  readonly inflatedBytes: number;
  /** A part that unfolds to more than `freely` bytes may be at most `ratio` times as long as it is in the file. */
  readonly unfolding: { readonly freely: number; readonly ratio: number };
  /** Cells, merges, rows, columns, shared strings, relationships, fonts, styles and formats, all together. */
  readonly items: number;
  readonly sheets: number;
  /** Characters of one cell's text; Excel's own limit is 32,767, other programs write more. */
  readonly cellCharacters: number;
};

/**
 * The largest plan workbook seen is under 1 MB of XML and 5,000 cells; there is room for a hundredfold. Sheets unfold ten
 * to thirty times – every row has a number of its own –, bombs a thousand times.
 */
export const defaultLimits: Limits = {
  inflatedBytes: 128 * 1024 * 1024,
  unfolding: { freely: 4 * 1024 * 1024, ratio: 100 },
  items: 2_000_000,
  sheets: 1_000,
  cellCharacters: 1_000_000,
};
