import type { WrittenCommand } from "../../../usecases/writtenHistory";
import { useMessages } from "../../PaneContext";
import { historyText } from "./historyText";
import { useFullTime } from "./useHistoryTime";

/** The history as lines of text in the reader's words. */
export function useHistoryText(): (commands: readonly WrittenCommand[]) => string[] {
  const messages = useMessages();
  const when = useFullTime();
  return (commands) => historyText(commands, messages, when);
}
