import { useEffect, useRef, type RefObject } from "react";

/** Marks a button that confirms a row of the list, so that the focus can go on to the next one. */
export const confirmMark = { "data-confirms": true } as const;

/** After the row at an index has gone, its successor's confirm button gets the focus: one after another by Enter. */
export function useNextFocus(
  list: RefObject<HTMLElement | null>,
  length: number,
): (index: number) => void {
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>("[data-confirms]") ?? [];
    buttons[Math.min(next.current, buttons.length - 1)]?.focus();
    next.current = null;
  }, [list, length]);
  return (index) => {
    next.current = index;
  };
}
