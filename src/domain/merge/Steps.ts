/**
 * Work in steps of a few milliseconds each, so that whoever does it may let others have their turn between them; the
 * answer comes with the last one.
 */
export type Steps<Answer> = Generator<undefined, Answer, undefined>;

/** Does all of it at once. */
export function doAll<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
