import { lookAtRecords } from "../../usecases/bookRecords";
import type { GuideCore } from "./GuideCore";
import { leaveMenuScreen, openMenuScreen } from "./menuScreen";
import { readBook, refreshJournal } from "./reading";
import { initialRecords, type RecordsState } from "./RecordsState";

/** What a person can do on the screen 設定. */
export type RecordActions = {
  readonly open: () => Promise<void>;
  readonly leave: () => void;
  /** Asks whether all of it should go (true), or takes the question away. */
  readonly ask: (asking: boolean) => void;
  /** Takes everything that the add-in keeps out of the workbook. It cannot be undone. */
  readonly remove: () => Promise<void>;
};

export function recordActions(core: GuideCore): RecordActions {
  const patch = (change: Partial<RecordsState>) =>
    core.store.set(({ records }) => ({ records: { ...records, ...change } }));
  const look = async () => patch({ kept: await lookAtRecords(core.deps) });
  return {
    open: async () => {
      patch({ ...initialRecords, opening: {} });
      openMenuScreen(core, "settings");
      await look();
    },
    leave: () => leaveMenuScreen(core),
    ask: (asking) => patch({ asking, outcome: null }),
    remove: async () => {
      const removed = await core.during("removing", () => core.deps.records.removeAll());
      patch({
        asking: false,
        outcome: removed.ok ? { kind: "removed" } : { kind: "failed", failure: removed.failure },
      });
      // The history on the other screens, and the words that the sheets are read with, are no longer there.
      if (removed.ok) await readBook(core);
      // The question what should become of an unfinished command comes in front of everything.
      else if (removed.failure.code === "unfinished") await refreshJournal(core);
      await look();
    },
  };
}
