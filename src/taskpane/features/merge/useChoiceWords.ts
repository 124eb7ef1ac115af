import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { useMessages } from "../../PaneContext";

const versionBegins = "version ";

/** What the button says that decides it: a text is decided for, everything else is simply done. */
export function useSettleWords(): (key: string, conflict: Conflict) => string {
  const { mergeReview: told } = useMessages();
  const wordsOf = useChoiceWords();
  return (key, conflict) => {
    if (key === "own") return told.settleOwn;
    const words = wordsOf(key, conflict);
    const label = key.slice(versionBegins.length);
    return words === told.keep || words === told.version(label) ? told.settleAs(words) : words;
  };
}

/** What a choice is called. `key`: as `choiceKey`. */
export function useChoiceWords(): (key: string, conflict: Conflict) => string {
  const { mergeReview: told } = useMessages();
  return (key, { type, base, versions }) => {
    if (key.startsWith(versionBegins)) {
      const label = key.slice(versionBegins.length);
      const gone = versions.find((version) => version.label === label)?.text === "";
      return gone ? told.versionGone(label) : told.version(label);
    }
    switch (key) {
      case "keep":
        return type === "unlisted-department" ? told.keepTaken : told.keep;
      case "base":
        return base === "" ? told.baseNothing : told.base;
      case "all":
        return told.all(versions.filter(({ text }) => text !== "").length);
      default:
        return told.own;
    }
  };
}
