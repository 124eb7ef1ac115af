import type { Applied } from "../../../src/domain/edit/Command";
import type { Result } from "../../../src/domain/Result";
import type { Told } from "./FaultRow";

type Failure = {
  readonly code: string;
  readonly restored?: boolean;
  readonly detail?: string;
};

/** What a person reads of an outcome; a reading that failed has written nothing. */
export function tell(outcome: Result<Applied, Failure>): Told {
  return outcome.ok
    ? { kind: "done", refused: outcome.value.refused }
    : tellFailure(outcome.failure);
}

export function tellFailure({ code, restored, detail }: Failure): Told {
  return {
    kind: restored === false ? "look" : "nothing",
    why: detail === undefined ? code : `${code}: ${detail}`,
  };
}
