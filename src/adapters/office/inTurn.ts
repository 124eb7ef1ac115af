import type { OfficeHost } from "./OfficeHost";

const last = new WeakMap<object, Promise<unknown>>();

/**
 * One write at a time: whoever reads, changes and writes the workbook waits for the one before. Keyed by the client,
 * so that the workbook and its notebook share one queue.
 */
export function inTurn<Value>(office: OfficeHost, work: () => Promise<Value>): Promise<Value> {
  const before = last.get(office.Excel) ?? Promise.resolve();
  const mine = before.then(work, work);
  last.set(office.Excel, mine);
  return mine;
}
