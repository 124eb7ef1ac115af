import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { openDesk, type Desk } from "../../support/desk";
import { untilQuiet } from "../../support/untilQuiet";

/** What Excel on the web takes and gives at once (Office Add-ins documentation, "Resource limits"). */
export const webLimit = 5 * 1024 * 1024;

/** A pane on a workbook in Excel on the web: no request and no answer may be larger than its limit. */
export async function floodDesk(workbook: HostWorkbook): Promise<Desk> {
  const desk = await openDesk(workbook);
  Object.assign(desk.office.host.limits, { request: webLimit, response: webLimit });
  return desk;
}

/** What a command cost on the wire. */
export type Cost = { readonly syncs: number; readonly bytes: number };

/** Runs a command and counts its round trips, with those in which references are given back, and its bytes. */
export async function costOf<Value>(
  { office }: Desk,
  work: () => Promise<Value>,
): Promise<Cost & { readonly value: Value }> {
  const { counts } = office.host;
  const now = () => ({
    syncs: counts.syncs + counts.cleanups,
    bytes: counts.requestBytes + counts.responseBytes,
  });
  await untilQuiet(office.host);
  const before = now();
  const value = await work();
  await untilQuiet(office.host);
  const after = now();
  return { value, syncs: after.syncs - before.syncs, bytes: after.bytes - before.bytes };
}

/** Names in which no two are alike: their digits as words. */
export function measureName(index: number): string {
  const digits = [...String(index).padStart(5, "0")].map(
    (digit) => "零壱弐参四五六七八九"[Number(digit)],
  );
  return `${digits.join("・")}の取組`;
}
