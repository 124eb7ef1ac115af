import type { Outcome } from "./Command";

/** Where an outcome goes: one JSON object on stdout, or a sentence on stderr, and the exit status. */
export type Printed = {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
};

export function printed(outcome: Outcome): Printed {
  const { status } = outcome;
  switch (status) {
    case 0:
      return { stdout: `${JSON.stringify(outcome.result, null, 2)}\n`, stderr: "", status };
    case 1:
      return {
        stdout: `${JSON.stringify({ error: outcome.error }, null, 2)}\n`,
        stderr: "",
        status,
      };
    case 2:
      return { stdout: "", stderr: `${outcome.usage}\n`, status };
  }
}
