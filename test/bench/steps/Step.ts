/** One thing that the product does with a plan sheet of so many rows. */
export type Step = {
  readonly name: string;
  /** Beyond so many rows it takes minutes, and is not run. */
  readonly mostRows?: number;
  /** Makes what it works on, and answers the work itself: the same each time it is called. Throws where it fails. */
  prepare(rows: number): (() => unknown) | Promise<() => unknown>;
};
