import { useMessages, usePaneState } from "../../PaneContext";
import { choiceKey } from "./conflictCards";
import { useChoiceWords } from "./useChoiceWords";

/** What was decided just now, in a sentence; null where nothing was. */
export function useSaid(): string | null {
  const { mergeReview: told, words } = useMessages();
  const said = usePaneState((state) => state.merge.said);
  const wordsOf = useChoiceWords();
  if (!said) return null;
  switch (said.kind) {
    case "reopened":
      return told.reopened;
    case "kept":
      return told.keptRest(said.conflicts.length);
    case "whose":
      return told.whoseNow(said.department);
    case "chosen":
      return told.chosenNow;
    case "putAway":
      return told.putAwayNow;
    case "decided": {
      const settled = told.settledNow(wordsOf(choiceKey(said.choice), said.conflict));
      return said.last ? words.sentences(settled, told.allSettled) : settled;
    }
  }
}
