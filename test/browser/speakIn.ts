import type { Frame } from "playwright-core";
import type { Locale } from "../../src/messages/inBoth";
import { paneStore } from "./paneStore";

/**
 * Changes the language of whatever the pane shows, where it stands: a person's way there leads over another screen. `null`
 * is Office's own. Answers which it was; where the pane has not started, or speaks it already, nothing changes.
 */
export async function speakIn(pane: Frame, language: Locale | null): Promise<Locale | null> {
  const store = await paneStore(pane);
  return store.evaluate(async (store, language) => {
    const before = store?.get().language ?? null;
    const spoken = before ?? document.documentElement.lang;
    if (language === before || language === spoken) return before;
    store?.set({ language });
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    return before;
  }, language);
}
