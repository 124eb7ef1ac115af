import { act, fireEvent, screen } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type { HandedIn } from "../../../src/taskpane/state/handingIn";
import { memoryMerge, type MemoryMerge } from "../../support/memoryMerge";
import { openPane, settled, type OpenPane, type PaneOptions } from "../openPane";
import { circulated, masterStamp } from "./mergeBook";

export type MergeTab = OpenPane & { readonly merge: MemoryMerge };

let opened: MergeTab | null = null;

/** The tab 統合 of a workbook that was circulated, unless `merge` says otherwise. */
export async function openMergeTab(
  options: PaneOptions = {},
  master: WorkbookSnapshot = circulated,
): Promise<MergeTab> {
  const merge = options.merge ?? memoryMerge({ stamps: { current: masterStamp, earlier: [] } });
  const pane = await openPane(master, { tab: "merge", rules: [], ...options, merge });
  opened = { ...pane, merge };
  await act(quiet);
  return opened;
}

/** A person drops files onto the pane. */
export async function drop(...files: readonly HandedIn[]): Promise<void> {
  await act(async () => {
    fireEvent.drop(screen.getByRole("main"), { dataTransfer: { files } });
    await quiet();
  });
}

/** Presses a button by its name and waits until all the work that it set off is done: the book may be compared anew. */
export async function press(name: string | RegExp, role = "button"): Promise<void> {
  const target = screen.getByRole(role, { name });
  await act(async () => {
    target.click();
    await quiet();
  });
}

/** Nothing is being done, and nothing is about to be. */
async function quiet(): Promise<void> {
  do await settled();
  while (opened !== null && opened.pane.store.get().work !== null);
}

/** The rows of the table of copies: name and reasons, changes, clashes, state. */
export function copyRows(): string[][] {
  return screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}
