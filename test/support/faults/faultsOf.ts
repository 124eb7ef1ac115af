import fc from "fast-check";
import { isProof } from "../proof";
import { midwayCodes, sortOf, type Fault } from "./Fault";
import { meanwhiles } from "./meanwhile";

/** What the sample is drawn with. */
export const seed = 20_260_501;

/** Every fault that can strike a command whose requests have so many actions. */
export function faultsOf(actions: readonly number[]): Fault[] {
  return actions.flatMap((count, index) => {
    const request = index + 1;
    return [...midwayFaults(request, count), ...requestFaults(request)];
  });
}

/** What is refused for good differs by its code only in words. */
function midwayFaults(request: number, count: number): Fault[] {
  const kind = "midway";
  return Array.from({ length: count }, (_, action) => action).flatMap((action): Fault[] => [
    ...midwayCodes.map((code): Fault => ({ kind, request, code, action, forGood: false })),
    { kind, request, code: "GeneralException", action, forGood: true },
  ]);
}

function requestFaults(request: number): Fault[] {
  const yesNo = [true, false];
  const hows = ["cellEditing", "requestTooLarge", "responseTooLarge"] as const;
  const thens = ["takeBack", "settle"] as const;
  return [
    ...hows.flatMap((how) =>
      yesNo.map((forGood): Fault => ({ kind: "refused", request, how, forGood })),
    ),
    ...yesNo.flatMap((applied) =>
      thens.map((then): Fault => ({ kind: "crash", request, applied, then })),
    ),
    ...yesNo.map((applied): Fault => ({ kind: "saved", request, applied })),
    ...meanwhiles.map((what): Fault => ({ kind: "meanwhile", request, what })),
  ];
}

/**
 * All of them for a proof. Else a sample: of each so manieth sort of fault one, `offset` says which sorts and where they
 * strike. The same one each time.
 */
export function chosenFaults(all: readonly Fault[], offset: number, every: number): Fault[] {
  if (isProof) return [...all];
  const sorts = new Map<string, Fault[]>();
  for (const fault of all) {
    const sort = sortOf(fault);
    sorts.set(sort, [...(sorts.get(sort) ?? []), fault]);
  }
  return [...sorts.values()].flatMap((faults, index) => {
    if ((index + offset) % every !== 0) return [];
    return fc.sample(fc.constantFrom(...faults), { seed: seed + index + 100 * offset, numRuns: 1 });
  });
}
