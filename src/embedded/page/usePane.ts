import { useCallback, useMemo, useState } from "react";

export type PaneControl = {
  readonly shown: boolean;
  show(): void;
  close(): void;
};

/** Whether the pane is shown. Closing it hides it: in a shared runtime with `lifetime="long"` its page lives on. */
export function usePane(): PaneControl {
  const [shown, setShown] = useState(true);
  const show = useCallback(() => setShown(true), []);
  const close = useCallback(() => setShown(false), []);
  return useMemo(() => ({ shown, show, close }), [shown, show, close]);
}
