import type { OutgoingFile } from "../../ports/WorkbookDelivery";
import type { Handing, MadeCirculation } from "./CirculateState";
import type { MergeCore } from "./MergeCore";
import { patchCirculate } from "./patchCirculate";

export function notHandedOut(files: readonly OutgoingFile[]): Handing {
  return { delivered: null, left: files, not: [], failure: null, busy: false };
}

/** Hands out what waits, the best way that is open; where nothing waits, everything once more. */
export async function receiveCopies(core: MergeCore): Promise<void> {
  const { made } = core.store.get().circulate;
  if (!made || made.handing.busy) return;
  const { left, failure, not } = made.handing;
  // Somebody who tries again where no way was left may have changed something: all of them are tried again.
  const ways = failure?.code === "no-way" ? [] : not;
  await deliver(core, left.length > 0 ? left : made.circulated.copies, ways);
}

/** By the way that was used last nothing arrived: what was handed out by it goes another way. */
export async function otherWay(core: MergeCore): Promise<void> {
  const { made } = core.store.get().circulate;
  if (!made?.handing.delivered || made.handing.busy) return;
  const { delivered, left, not } = made.handing;
  const { copies } = made.circulated;
  // A window is one file; a download was all that waited.
  const again = delivered.way === "opened" ? copies.slice(copies.length - left.length - 1) : copies;
  await deliver(core, again, [...not, delivered.way]);
}

/** Not in turn with other work: a browser lets a page download only for a short time after a click. */
async function deliver(
  core: MergeCore,
  files: readonly OutgoingFile[],
  not: Handing["not"],
): Promise<void> {
  const { made } = core.store.get().circulate;
  if (!made) return;
  const { zipName } = made.circulated;
  patchHanding(core, { busy: true, not, left: files, delivered: null, failure: null });
  const result = await core.deps.delivery.deliver(files, zipName, not);
  if (!result.ok) return patchHanding(core, { failure: result.failure, busy: false });
  const delivered = result.value;
  const left = delivered.way === "opened" ? delivered.left : [];
  patchHanding(core, { delivered, left, busy: false });
}

function patchHanding(core: MergeCore, change: Partial<Handing>): void {
  const { made } = core.store.get().circulate;
  if (made) patchCirculate(core, { made: { ...made, handing: { ...made.handing, ...change } } });
}

/** Nothing waits for a click any more. */
export function isAllOut({ circulated, handing }: MadeCirculation): boolean {
  return (
    circulated.copies.length === 0 || (handing.delivered !== null && handing.left.length === 0)
  );
}
