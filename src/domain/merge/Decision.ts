import { fold } from "../text/fold";
import { shortHash } from "../text/shortHash";
import type { Choice } from "./Choice";
import type { Conflict } from "./MergeOutcome";

/**
 * A decision about one conflict of an outcome, plain JSON. It counts as long as nobody brings a text that was not on the
 * table: after it was written into the master, and beside late copies that say nothing new.
 */
export type Decision = {
  /** `Conflict.id`. */
  readonly conflict: string;
  /** What was on the table (`Conflict.seen`), and what was decided. */
  readonly seen: readonly string[];
  readonly choice: Choice;
  /** The text that stands from now on; `""`: none. */
  readonly outcome: string;
};

/** Settles a conflict. */
export function decide(conflict: Conflict, choice: Choice): Decision {
  const outcome = outcomeOf(conflict, choice);
  return {
    conflict: conflict.id,
    seen: [...new Set([...conflict.seen, versionKey(outcome)])],
    choice,
    outcome,
  };
}

/** Whether a decision settles a conflict as it is now. */
export function settles(
  { conflict, seen }: Decision,
  { id, seen: now }: Pick<Conflict, "id" | "seen">,
): boolean {
  return conflict === id && now.every((key) => seen.includes(key));
}

/** Equal for texts that say the same. */
export function versionKey(text: string): string {
  return shortHash(fold(text));
}

function outcomeOf({ base, standing, versions }: Conflict, choice: Choice): string {
  switch (choice.kind) {
    case "keep":
      return standing;
    case "base":
      return base;
    case "version":
      return versions.find(({ label }) => label === choice.label)?.text ?? standing;
    case "all":
      return versions
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .join("\n");
    case "text":
      return choice.text;
  }
}
