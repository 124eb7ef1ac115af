import { useEffect, useRef, type RefObject } from "react";

/** A screen that took the place of the button that opened it takes the focus, too; elsewhere the focus stays. */
export function useFocusIfLost<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) target.current?.focus();
  }, []);
  return target;
}
