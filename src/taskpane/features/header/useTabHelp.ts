import { useRef, useState, type RefObject } from "react";
import { usePaneState } from "../../PaneContext";
import type { Tab } from "../../state/PaneState";

/** Whether the help of the tab in front is open. Another tab, and a screen of the menu, close it. */
export function useTabHelp(): {
  readonly tab: Tab;
  readonly open: boolean;
  readonly toggle: () => void;
  /** Closes it; the focus goes back to the button. */
  readonly close: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
} {
  const tab = usePaneState((state) => state.tab);
  const menuScreen = usePaneState((state) => state.menuScreen);
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<Tab | null>(null);
  const open = opened === tab && menuScreen === null;
  const close = () => {
    setOpened(null);
    button.current?.focus();
  };
  return { tab, open, close, button, toggle: () => (open ? close() : setOpened(tab)) };
}
