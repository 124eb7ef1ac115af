import fc from "fast-check";
import type { Circulation } from "../support/clerks/circulation";
import { sampled } from "../support/proof";
import {
  acted,
  acts,
  forms,
  givenBack,
  lines,
  type Act,
  type Form,
  type Line,
} from "./mergeClerks";
import { bookOfModel, departments, profile, randomModel, type Model } from "./mergeModel";

/** Some in `npm test`, thousands in a proof. */
export const runs = (few: number) => ({ seed: 20260807, numRuns: sampled(few, 100 * few) });

export type RandomCopy = {
  readonly department: string;
  /** Some send a second one. */
  readonly again?: boolean;
  readonly acts: readonly Act[];
  readonly forms: readonly Form[];
  readonly lines?: readonly Line[];
};

/** At most one of each department. */
export const copies = (how: { acts: fc.Arbitrary<Act[]>; rows: boolean }) =>
  fc.shuffledSubarray([...departments]).chain((who) =>
    fc.tuple(
      ...who.map((department) =>
        fc.record({
          department: fc.constant(department),
          acts: how.acts,
          forms,
          lines: how.rows ? lines : fc.constant([]),
        }),
      ),
    ),
  );
/** Whatever people do. */
export const anything = fc.record({
  model: randomModel,
  copies: fc
    .tuple(copies({ acts, rows: true }), copies({ acts, rows: true }))
    .map(([first, second]) => [
      ...first,
      ...second.slice(0, 1).map((one) => ({ ...one, again: true })),
    ]),
  secretariat: acts,
});

export function circulation(
  model: Model,
  all: readonly RandomCopy[],
  secretariat: readonly Act[] = [],
): Circulation {
  return {
    profile,
    base: bookOfModel(model),
    master: bookOfModel(acted(model, null, secretariat)),
    returned: all.map((one) => ({
      file: `${one.department}${one.again === true ? "(修正)" : ""}.xlsx`,
      from: givenBack(acted(model, one.department, one.acts), one.forms, one.lines),
      by: (book) => book,
    })),
  };
}
