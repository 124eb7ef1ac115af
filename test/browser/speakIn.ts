import type { Frame } from "playwright-core";
import type { Locale } from "../../src/messages/inBoth";
import type { Pane } from "../../src/taskpane/state/startPane";

/** As much of React's own tree as is walked here. */
type Fiber = {
  readonly child: Fiber | null;
  readonly stateNode: { readonly current: Fiber } | null;
  readonly memoizedProps: { readonly pane?: Pane } | null;
};

/**
 * Changes the language of whatever the pane shows, where it stands: a person's way there leads over another screen. `null`
 * is Office's own. Answers which it was; where the pane has not started, nothing changes.
 */
export function speakIn(pane: Frame, language: Locale | null): Promise<Locale | null> {
  return pane.evaluate(async (language) => {
    const root = document.getElementById("root");
    const key = Object.keys(root ?? {}).find((name) => name.startsWith("__reactContainer$"));
    const container = root && key ? (Reflect.get(root, key) as Fiber) : null;
    let fiber = container?.stateNode?.current ?? null;
    while (fiber && !fiber.memoizedProps?.pane) fiber = fiber.child;
    const store = fiber?.memoizedProps?.pane?.store;
    const before = store?.get().language ?? null;
    store?.set({ language });
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    return before;
  }, language);
}
