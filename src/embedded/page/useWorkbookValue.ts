import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { HostEvent, HostWorkbook } from "../model/HostWorkbook";

/** A value of the workbook that the page shows, kept up to date. `read` gives a primitive or a value that is never changed in place. */
export function useWorkbookValue<Value>(
  workbook: HostWorkbook,
  read: (workbook: HostWorkbook) => Value,
): Value {
  const subscribe = useCallback((notify: () => void) => workbook.subscribe(notify), [workbook]);
  return useSyncExternalStore(subscribe, () => read(workbook));
}

/** A number that is different after every change to what a sheet holds or how it looks. */
export function useSheetVersion(workbook: HostWorkbook, sheetId: string): number {
  const counter = useMemo(
    () => countingStore(workbook, (event) => changesSheet(event, sheetId)),
    [workbook, sheetId],
  );
  return useSyncExternalStore(counter.subscribe, counter.read);
}

function changesSheet(event: HostEvent, sheetId: string): boolean {
  if (event.kind === "sheets") return true;
  const changes = event.kind === "cells" || event.kind === "rows" || event.kind === "look";
  return changes && event.sheetId === sheetId;
}

function countingStore(workbook: HostWorkbook, counts: (event: HostEvent) => boolean) {
  let version = 0;
  return {
    subscribe: (notify: () => void) =>
      workbook.subscribe((event) => {
        if (!counts(event)) return;
        version++;
        notify();
      }),
    read: () => version,
  };
}
