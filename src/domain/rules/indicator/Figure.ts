/** How a target is meant: `least` is 以上 and what is said without such a word; `about` binds nobody. */
export type Bound = "least" | "above" | "most" | "below" | "about";

/** One figure of a target or result cell. */
export type Figure = {
  /** As written, with what belongs to it: 年2回以上. */
  readonly text: string;
  readonly value: number;
  /** The name of what is counted; `""` where a figure stands alone in its cell. */
  readonly unit: string;
  readonly bound: Bound;
  /** 月, 週, 隔年 … where it is counted by other periods than the year; else `""`. */
  readonly period: string;
  /** The year for which it is meant; null where none is named. */
  readonly fiscalYear: number | null;
  /** What is counted, in the words before it: 市市連研修会. */
  readonly label: string;
};
