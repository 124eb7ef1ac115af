/** The figures that a finding compares. `of`: what they count, `""` where the cell does not say. */
export type ComparedFigures = {
  readonly of: string;
  readonly target: string;
  readonly result: string;
};

/** What such a finding is about: with another target, or another result, it is another finding. */
export function comparedFigures({ of, target, result }: ComparedFigures): string {
  return `${of} ${target}→${result}`.trim();
}
