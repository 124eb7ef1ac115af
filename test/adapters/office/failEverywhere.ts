import type { Host } from "../../../src/embedded/wire/createHost";
import { sampled } from "../../support/proof";

const failure = { kind: "error", code: "GeneralException" } as const;

/** Something done to a workbook, from a state that can be made again and again. */
export type Trial = {
  readonly host: Host;
  /** Makes the workbook as it is before. */
  readonly prepare: () => Promise<unknown>;
  readonly work: () => Promise<{ ok: boolean }>;
  /** All that a person or the next pane can see. */
  readonly everything: () => Promise<object>;
};

/** The states in which the work may leave the workbook: as `prepare` left it, or done. */
export async function statesOf({ host, prepare, work, everything }: Trial) {
  await prepare();
  const before = await everything();
  const from = host.counts.syncs;
  expect(await work()).toMatchObject({ ok: true });
  const syncs = host.counts.syncs - from;
  return { before, after: await everything(), syncs };
}

/**
 * Fails the actions of every round trip of the work, one at a time: each so manieth, other ones from trip to trip, or
 * every one. Gives back how often it would have failed in all.
 */
export async function failEverywhere(trial: Trial, every = sampled(10, 1)): Promise<number> {
  const { host, prepare, work, everything } = trial;
  const { before, after, syncs } = await statesOf(trial);
  let failed = 0;
  for (let sync = 1; sync <= syncs; sync++) {
    for (let action = sync % every, ok = false; !ok; action += every) {
      await prepare();
      host.faults.inject({ ...failure, action }, sync);
      const outcome = await work();
      ok = outcome.ok;
      const where = { sync, action };
      if (!ok)
        expect({ where, outcome }).toMatchObject({
          where,
          outcome: { failure: { restored: true } },
        });
      expect({ where, ...(await everything()) }).toEqual({ where, ...(ok ? after : before) });
      failed += ok ? 0 : 1;
    }
  }
  return failed * every;
}
