import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import type { RowShift } from "./RowShift";

const logs = new WeakMap<HostSheet, RowShift[]>();

/** Every shift of a sheet's rows since it was opened, oldest first: who remembers rows follows them by it. */
export function rowShiftsOf(sheet: HostSheet): readonly RowShift[] {
  return logs.get(sheet) ?? [];
}

export function recordShift(sheet: HostSheet, shift: RowShift): void {
  const log = logs.get(sheet);
  if (log) log.push(shift);
  else logs.set(sheet, [shift]);
}

/**
 * What a workbook's file holds that cannot follow a shift, in words; null where everything can. Registered by whoever
 * keeps such things.
 */
export const rowObstacles = new WeakMap<
  HostWorkbook,
  (sheet: HostSheet, shift: RowShift) => string | null
>();
