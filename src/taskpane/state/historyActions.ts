import { historyPage, initialHistory, type HistoryState } from "./HistoryState";
import { leaveMenuScreen, openMenuScreen } from "./menuScreen";
import type { PaneCore } from "./PaneCore";
import { refreshJournal } from "./reading";

/** What a person can do on the screen 履歴; undoing is `AfterActions.undo`. */
export type HistoryActions = {
  readonly open: () => Promise<void>;
  readonly leave: () => void;
  /** Opens or closes one of the commands. */
  readonly toggle: (commandId: string) => void;
  readonly showOwnOnly: (ownOnly: boolean) => void;
  readonly showMore: () => void;
  readonly showText: (asText: boolean) => void;
};

export function historyActions(core: PaneCore): HistoryActions {
  const patch = (change: Partial<HistoryState>) =>
    core.store.set(({ history }) => ({ history: { ...history, ...change } }));
  const now = () => core.store.get().history;
  return {
    open: async () => {
      const { ownOnly } = now();
      patch({ ...initialHistory, ownOnly, opening: { at: core.deps.now() } });
      openMenuScreen(core, "history");
      // Another pane on the same workbook may have written meanwhile.
      await refreshJournal(core);
    },
    leave: () => leaveMenuScreen(core),
    toggle: (commandId) => {
      const opened = new Set(now().opened);
      if (!opened.delete(commandId)) opened.add(commandId);
      patch({ opened });
    },
    showOwnOnly: (ownOnly) => patch({ ownOnly, shown: historyPage }),
    showMore: () => patch({ shown: now().shown + historyPage }),
    showText: (asText) => patch({ asText }),
  };
}
