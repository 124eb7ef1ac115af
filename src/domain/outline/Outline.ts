/**
 * A plan's own outline: the true titles and numbers of its goals and directions, in plan order. The reference against
 * which the hierarchy labels of a plan sheet are checked. Plain JSON.
 */
export type Outline = { readonly goals: readonly OutlineGoal[] };

export type OutlineGoal = {
  readonly number: number;
  readonly title: string;
  readonly directions: readonly OutlineDirection[];
};

export type OutlineDirection = {
  /** null where the document does not tell: it lists its priorities apart, out of the goal's numbering. */
  readonly number: number | null;
  readonly title: string;
  /** Sentences that the document lists below the direction; a measure's text can be recognised by them. */
  readonly points?: readonly string[];
};

/** One direction of an outline, with its goal. `index` counts through the whole plan. */
export type PlacedDirection = {
  readonly index: number;
  readonly goal: OutlineGoal;
  readonly direction: OutlineDirection;
};

/** All directions in plan order. */
export function directionsOf(outline: Outline): readonly PlacedDirection[] {
  return outline.goals
    .flatMap((goal) => goal.directions.map((direction) => ({ goal, direction })))
    .map((placed, index) => ({ index, ...placed }));
}

/** `(1) 福祉教育の推進`, as a sheet writes it; the title alone where the number is not known. */
export function formatDirection({ number, title }: OutlineDirection): string {
  return number === null ? title : `(${number}) ${title}`;
}

/** `1 地域福祉を担う人づくり`. */
export function formatGoal({ number, title }: OutlineGoal): string {
  return `${number} ${title}`;
}
