import type { Meaning } from "./Meaning";

/**
 * What a person said a column means. It is known again by its sheet, its header and, where several columns share one
 * header, by their order.
 */
export type ColumnAnswer = Meaning & {
  readonly sheetName: string;
  /** As in `PlanColumn.label`. */
  readonly label: string;
  /** 0 for the first column of that label in the table. */
  readonly ordinal: number;
};

export type ReadingAnswers = readonly ColumnAnswer[];
