import type { FaultRow } from "./FaultRow";
import type { Meanwhile } from "./meanwhile";

/** Weaknesses that are known, and described with why: docs/reliability.md, "Named". Everything else is a breach. */
const known: readonly {
  readonly command: RegExp;
  readonly what: readonly Meanwhile[];
  /** May a co-author's words be gone? */
  readonly loses: boolean;
}[] = [
  {
    command: /^(unprotectForm|removeValidation)/,
    what: ["inserts a row above"],
    loses: false,
  },
  {
    command: /^undo \(writeSummary\)$/,
    what: ["types into a target", "types beside it"],
    loses: true,
  },
];

export function isNamed({ name }: FaultRow, happened: Meanwhile, lost: boolean): boolean {
  return known.some(
    ({ command, what, loses }) => command.test(name) && what.includes(happened) && (loses || !lost),
  );
}
