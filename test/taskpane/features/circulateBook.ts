import "../nodeGlobals";
import { screen, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { memoryMerge, type MemoryMerge } from "../../support/memoryMerge";
import { openPane, press, type OpenPane, type PaneOptions } from "../openPane";
import { filterBook } from "./filterBook";

export type CirculatePane = OpenPane & { readonly merge: MemoryMerge };

/** 配布の準備 over a plan of 福祉課 (4 places), 長寿社会課 and こども家庭課 (2 each). */
export async function openCirculate(
  options: PaneOptions = {},
  snapshot: WorkbookSnapshot = filterBook,
): Promise<CirculatePane> {
  const merge = options.merge ?? merged(snapshot);
  const opened = await openPane(snapshot, { tab: "merge", rules: [], ...options, merge });
  await press("配布の準備をする");
  return { ...opened, merge };
}

/** What circulating calls upon while the workbook was never circulated. */
export function merged(snapshot: WorkbookSnapshot = filterBook): MemoryMerge {
  return memoryMerge({}, () => snapshot);
}

/** The main action, which stands last, after the way back. */
export function main(): string | undefined {
  const footer = within(screen.getByRole("contentinfo"));
  return footer.getAllByRole("button").at(-1)?.textContent;
}

export function heading(name: string): HTMLElement {
  return screen.getByRole("heading", { name });
}

/** The same with some of its ports otherwise. */
export function withPorts(merge: MemoryMerge, ports: Partial<MemoryMerge["ports"]>): MemoryMerge {
  return Object.assign(merge, { ports: { ...merge.ports, ...ports } });
}

/** A profile in which these departments are registered. */
export function registerOf(...names: readonly string[]) {
  return names.map((name) => ({ name, formerly: [], spellings: [] }));
}
