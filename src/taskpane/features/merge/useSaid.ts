import { useMessages, usePaneState } from "../../PaneContext";
import { choiceKey } from "./conflictCards";
import { useChoiceWords } from "./useChoiceWords";

/** What was decided just now, in a sentence; null where nothing was. */
export function useSaid(): string | null {
  const { mergeReview: told } = useMessages();
  const said = usePaneState((state) => state.merge.said);
  const wordsOf = useChoiceWords();
  if (!said) return null;
  if (said.kind === "reopened") return told.reopened;
  const { conflict, choice, last } = said;
  const settled = told.settledNow(wordsOf(choiceKey(choice), conflict));
  return last ? `${settled}${told.allSettled}` : settled;
}
