import fc from "fast-check";
import type { Choice } from "../../src/domain/merge/Choice";
import { decide } from "../../src/domain/merge/Decision";
import type { Conflict } from "../../src/domain/merge/MergeOutcome";
import { masterAfter, mergeReturned } from "../support/clerks/circulation";
import { anything, circulation, runs } from "./mergeCirculations";

test("what was decided stays decided, and is written once", () => {
  fc.assert(
    fc.property(anything, fc.nat({ max: 9 }), ({ model, copies: all, secretariat }, choice) => {
      const given = circulation(model, all, secretariat);
      const open = mergeReturned(given);
      const decisions = open.conflicts
        .filter(({ decidable }) => decidable)
        .map((conflict) => decide(conflict, chosen(conflict, choice)));
      const once = mergeReturned({ ...given, decisions });
      expect(once.conflicts.filter((one) => one.decidable && one.decision === null)).toEqual([]);
      const twice = mergeReturned({ ...given, decisions, master: masterAfter(given, once) });
      expect(twice.cells).toEqual([]);
    }),
    runs(30),
  );
});

function chosen({ versions }: Conflict, choice: number): Choice {
  const { label = "" } = versions[choice % versions.length] ?? {};
  const choices: readonly Choice[] = [{ kind: "keep" }, { kind: "base" }, { kind: "all" }];
  return choices[choice] ?? { kind: "version", label };
}
