import type { Frame, JSHandle } from "playwright-core";
import type { PaneState } from "../../src/taskpane/state/PaneState";
import type { Pane } from "../../src/taskpane/state/startPane";

/** As much of React's own tree as is walked here. */
type Fiber = {
  readonly child: Fiber | null;
  readonly stateNode: { readonly current: Fiber } | null;
  readonly memoizedProps: { readonly pane?: Pane } | null;
};

/**
 * What the pane on a page shows, to be changed where it stands: for looks that a person reaches only over other screens, or
 * only when something goes wrong. Null where the pane has not started.
 */
export function paneStore(pane: Frame): Promise<JSHandle<Pane["store"] | null>> {
  return pane.evaluateHandle(() => {
    const root = document.getElementById("root");
    const key = Object.keys(root ?? {}).find((name) => name.startsWith("__reactContainer$"));
    const container = root && key ? (Reflect.get(root, key) as Fiber) : null;
    let fiber = container?.stateNode?.current ?? null;
    while (fiber && !fiber.memoizedProps?.pane) fiber = fiber.child;
    return fiber?.memoizedProps?.pane?.store ?? null;
  });
}

/** Shows a state without its story. Functions do not travel: the buttons do nothing then. */
export async function pretend(pane: Frame, change: Partial<PaneState>): Promise<void> {
  const store = await paneStore(pane);
  await store.evaluate((store, change) => {
    store?.set(change);
  }, change);
}
