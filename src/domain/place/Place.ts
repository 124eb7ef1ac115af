import type { Position } from "../cells/Position";

/** What a column means, by which it is known when it has moved. */
export type ColumnMeaning = {
  readonly kind: string;
  readonly fiscalYear: number | null;
  readonly party: string | null;
};

/**
 * A cell that is remembered beyond today's addresses: rows get inserted and sorted. It is resolved against the sheet
 * before use; one that cannot be found again is asked about, never guessed.
 */
export type Place = {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The measure's text. */
  readonly measure: string;
  /** null where the entry belongs to the whole measure. */
  readonly role: string | null;
  readonly column: ColumnMeaning;
  /** Tells apart entries that agree in all of the above: 0 for the first. */
  readonly ordinal: number;
  readonly lastPosition: Position;
};
