import type { Choice } from "../../../domain/merge/Choice";
import type { Conflict } from "../../../domain/merge/MergeOutcome";

/** One text that a person can choose; `own`: what the person writes. */
export type ConflictCard = {
  /** As `choiceKey`. */
  readonly key: string;
  /** null: what is chosen is still being written. */
  readonly choice: Choice | null;
  /** null: there is none to show. */
  readonly text: string | null;
  /** With what the text is compared; null: with nothing. */
  readonly against: string | null;
  /** The copy that it stands in. */
  readonly file: string | null;
};

/** Everything that a conflict can be settled with: what stands first, then the versions, and one's own words last. */
export function conflictCards(conflict: Conflict): ConflictCard[] {
  const { base, standing, versions } = conflict;
  const card = (choice: Choice, text: string | null, rest: Partial<ConflictCard> = {}) => ({
    key: choiceKey(choice),
    choice,
    text,
    against: null,
    file: null,
    ...rest,
  });
  const same = standing === base;
  const theirs = versions.filter(({ file, text }) => file !== null && text !== standing);
  const texts = versions.filter(({ text }) => text !== "");
  return [
    card({ kind: "keep" }, standing, { against: same ? null : base }),
    ...theirs.map(({ label, text, file }) =>
      card({ kind: "version", label }, text, { against: base, file }),
    ),
    ...(same ? [] : [card({ kind: "base" }, base)]),
    ...(texts.length > 1 ? [card({ kind: "all" }, null)] : []),
    { key: "own", choice: null, text: null, against: null, file: null },
  ];
}

/** Equal for the same choice of the same conflict. */
export function choiceKey(choice: Choice): string {
  switch (choice.kind) {
    case "version":
      return `version ${choice.label}`;
    case "text":
      return "own";
    default:
      return choice.kind;
  }
}
