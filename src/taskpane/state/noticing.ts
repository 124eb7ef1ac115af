import type { PaneCore } from "./PaneCore";

/** What a person can say to what the pane tells of the workbook as a whole. */
export type NoticeActions = {
  /** The workbook can only be read; the person knows, and goes on. */
  readonly goOnReading: () => void;
  /** Looks again whether the workbook can only be read. */
  readonly lookAgain: () => Promise<void>;
  /** Others write into the workbook, too; the person has read what that means. */
  readonly knowOthers: () => void;
};

export function noticeActions(core: PaneCore): NoticeActions {
  return {
    goOnReading: () => core.store.set({ readOnly: "seen" }),
    lookAgain: () => lookWhetherReadOnly(core),
    knowOthers: () => core.store.set({ others: "seen" }),
  };
}

/** Finds out whether the workbook can only be read. Where Excel does not say, writing will tell. */
export async function lookWhetherReadOnly({ store, deps }: PaneCore): Promise<void> {
  const found = await deps.workbook.readOnly();
  if (found.ok) store.set({ readOnly: found.value ? "told" : "no" });
}
