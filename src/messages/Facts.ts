/**
 * How anything that went wrong is told: a heading that says whether the workbook changed, then 事象・原因・対処 (what
 * happened, why, what to do).
 */
export type Facts = {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
};
