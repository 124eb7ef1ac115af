import type { Running } from "../../ports/LiveWorkbook";
import type { Store } from "./createStore";
import type { PaneState, WorkKind } from "./PaneState";

/** After this long, work is shown with its progress and a way to stop it. */
const slowAfter = 1000;

/** Makes `PaneCore.during`: work waits for the work before it, and is seen and stopped through `PaneState.work`. */
export function oneAtATime(store: Store<PaneState>) {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(kind: WorkKind, task: (running: Running) => Promise<Value>): Promise<Value> => {
    const mine = last.then(() => watched(store, kind, task));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function watched<Value>(
  store: Store<PaneState>,
  kind: WorkKind,
  task: (running: Running) => Promise<Value>,
): Promise<Value> {
  const signal = { aborted: false };
  const stop = () => {
    signal.aborted = true;
  };
  store.set({ work: { kind, progress: null, slow: false, startedAt: Date.now(), stop } });
  const update = (change: object) =>
    store.set(({ work }) => ({ work: work?.stop === stop ? { ...work, ...change } : work }));
  const timer = setTimeout(() => update({ slow: true }), slowAfter);
  try {
    return await task({ signal, onProgress: (progress) => update({ progress }) });
  } finally {
    clearTimeout(timer);
    store.set(({ work }) => ({ work: work?.stop === stop ? null : work }));
  }
}
