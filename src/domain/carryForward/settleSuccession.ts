import type { Succession, SuccessorCandidate } from "./Succession";

/** What a person has said about a former name: just now, and before. */
export type SuccessionSaid = {
  readonly picked?: string | undefined;
  readonly remembered?: string | undefined;
};

/** Who takes over from a former department; an answer that names nobody who could is none. */
export function settleSuccession(
  former: string,
  candidates: readonly SuccessorCandidate[],
  { picked, remembered }: SuccessionSaid,
): Succession {
  const isOne = (name: string | undefined) => candidates.some((one) => one.name === name);
  const said = { former, candidates };
  if (picked !== undefined && (picked === former || isOne(picked)))
    return { ...said, successor: picked, by: "picked" };
  const [only, ...others] = candidates;
  if (only && others.length === 0) return { ...said, successor: only.name, by: "only" };
  if (remembered !== undefined && isOne(remembered))
    return { ...said, successor: remembered, by: "remembered" };
  return { ...said, successor: null, by: "asked" };
}
