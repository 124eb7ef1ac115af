import type { Choice } from "../../../domain/merge/Choice";
import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { usePane, usePaneState } from "../../PaneContext";
import { choiceKey, conflictCards, type ConflictCard } from "./conflictCards";

/** What a person is about to decide; before that, what was decided before. */
export type PickedNow = {
  /** As `choiceKey`; null: nothing yet. */
  readonly key: string | null;
  /** One's own words as far as they are written. */
  readonly text: string;
  /** null: nothing that could be decided. */
  readonly choice: Choice | null;
  readonly pick: (card: ConflictCard) => void;
  readonly write: (text: string) => void;
};

export function usePicked(conflict: Conflict): PickedNow {
  const pane = usePane();
  const picked = usePaneState((state) => state.merge.picked.get(conflict.id));
  const { id, decision, standing } = conflict;
  const key = picked ? picked.key : decision && choiceKey(decision);
  const before = decision?.kind === "text" ? decision.text : standing;
  const text = picked?.text ?? before;
  const card = conflictCards(conflict).find((one) => one.key === key);
  const own: Choice = { kind: "text", text };
  return {
    key,
    text,
    choice: card ? (card.choice ?? own) : null,
    pick: (one) => pane.merge.pick(id, { key: one.key, text: picked?.text ?? null }),
    write: (written) => pane.merge.pick(id, { key: "own", text: written }),
  };
}
