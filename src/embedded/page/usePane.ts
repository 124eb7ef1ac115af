import { useCallback, useMemo, useState } from "react";

/** What the pane shows. A new `number` loads it anew. */
export type PaneRequest = { readonly address: string; readonly number: number };

export type PaneControl = {
  readonly request: PaneRequest | null;
  /** Shows the pane; one that is open stays as it is. */
  show(): void;
  /** Shows the pane at one of its tabs, loaded anew as Excel does for another source location. */
  showTab(tab: string): void;
  close(): void;
};

const address = "taskpane.html";

/** Whether the pane is open, and where. Closing it unloads the add-in's page, as in Excel. */
export function usePane(): PaneControl {
  const [request, setRequest] = useState<PaneRequest | null>({ address, number: 0 });
  const load = useCallback(
    (where: string) =>
      setRequest((now) => ({ address: where, number: now ? now.number + 1 : Date.now() })),
    [],
  );
  const show = useCallback(() => setRequest((now) => now ?? { address, number: Date.now() }), []);
  return useMemo(
    () => ({
      request,
      show,
      showTab: (tab: string) => load(`${address}?tab=${encodeURIComponent(tab)}`),
      close: () => setRequest(null),
    }),
    [request, show, load],
  );
}
